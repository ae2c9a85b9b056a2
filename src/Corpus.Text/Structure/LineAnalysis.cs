using Corpus.Text.Language;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>What was counted in a line, and what the recognisers found in it: each of them looks at a line once, and nobody behind them does so
/// again.</summary>
/// <remarks>Of a line longer than <see cref="LineCounter.Counted"/> only the start is counted, so that one endless line costs no more than a short
/// one.</remarks>
internal struct LineAnalysis
{
    /// <summary>The line's characters, without white space at either end.</summary>
    public TextRange Content;

    /// <summary>The number of words that were counted.</summary>
    public int Words;

    /// <summary>How many of them are words that running text cannot do without.</summary>
    public int StopWords;

    /// <summary>How many begin with a capital.</summary>
    public int Capitalised;

    /// <summary>How many are numbers.</summary>
    public int Numbers;

    /// <summary>The number of commas among the counted characters.</summary>
    public int Commas;

    /// <summary>How many sentences end inside the counted characters, the line's own end not among them.</summary>
    public int InnerEnds;

    /// <summary>The hash of its letters and digits, case folded; 0 when it has none.</summary>
    public uint Hash;

    /// <summary>How it begins and ends, and what it holds.</summary>
    public LineFlags Flags;

    /// <summary>What its phrases say.</summary>
    public PhraseFlags Phrases;

    /// <summary>What it states; <see cref="LineFacts.None"/> for most.</summary>
    public LineFacts Facts;

    /// <summary>The line's length in UTF-16 code units.</summary>
    public readonly int Length => Content.Length;

    /// <summary>Whether the line is short and holds a date.</summary>
    public readonly bool IsDated => Facts.IsDated;

    /// <summary>Whether the line is a date and hardly more.</summary>
    public readonly bool IsDateLine => Facts.IsDateLine;

    /// <summary>Whether the line names the authors behind the words of a byline.</summary>
    public readonly bool IsByline => Facts.Byline is { Cued: true, Names.Count: > 0 };

    /// <summary>Whether the line is a short one that is, or ends with, the credit of a picture.</summary>
    public readonly bool IsCredited => Facts.IsCredit || Facts.Credit is not null && Length <= LineCounter.Counted;

    /// <summary>Whether the line is nothing but names of persons, with their roles.</summary>
    public readonly bool IsNames => Facts.Byline is { Cued: false };

    /// <summary>Whether the line states a date, an author or a credit, and so no title.</summary>
    public readonly bool IsStatement => IsDateLine || IsByline || IsCredited;

    /// <summary>Whether all of <paramref name="flags"/> are there.</summary>
    public readonly bool Has(LineFlags flags) => (Flags & flags) == flags;

    /// <summary>Whether one of <paramref name="flags"/> is there.</summary>
    public readonly bool HasAny(LineFlags flags) => (Flags & flags) != 0;

    /// <summary>Whether all of <paramref name="phrases"/> are there.</summary>
    public readonly bool Has(PhraseFlags phrases) => (Phrases & phrases) == phrases;

    /// <summary>Whether one of <paramref name="phrases"/> is there.</summary>
    public readonly bool HasAny(PhraseFlags phrases) => (Phrases & phrases) != 0;
}

/// <summary>What a line states.</summary>
internal sealed record LineFacts
{
    /// <summary>Of a line that states nothing.</summary>
    public static LineFacts None { get; } = new();

    /// <summary>The whole dates in order.</summary>
    public IReadOnlyList<DateFact> Dates { get; init; } = [];

    /// <summary>Whether the line is short enough for its date to be about the article.</summary>
    public bool IsDated { get; init; }

    /// <summary>Whether little stands beside the date, or only words that belong to one.</summary>
    public bool IsDateLine { get; init; }

    /// <summary>Where the text goes on behind a date's word and a date at the line's start; null when none stands there.</summary>
    public int? BehindLeadingDate { get; init; }

    /// <summary>What the line says of the authors, or the names that it consists of; null when it says nothing of the kind.</summary>
    public Byline? Byline { get; init; }

    /// <summary>Whether the line is the role of a writer, or an address.</summary>
    public bool IsRole { get; init; }

    /// <summary>Whether the line says how old the article is, or how long it takes to read: <c>3 hours ago</c>, <c>5 min read</c>.</summary>
    public bool IsAge { get; init; }

    /// <summary>The names that the line consists of where the line above it is nothing but a byline's words.</summary>
    public IReadOnlyList<Located<string>> NamesBelowCue { get; init; } = [];

    /// <summary>The credit of a picture at the line's end, or the whole of it; null when there is none.</summary>
    public TextRange? Credit { get; init; }

    /// <summary>The place that the line states behind a label; null when it has none.</summary>
    public Located<string>? Place { get; init; }

    /// <summary>Whether the line begins with the words of a caption.</summary>
    public bool IsCaption { get; init; }

    /// <summary>Whether the whole line is a credit.</summary>
    public bool IsCredit { get; init; }

    /// <summary>The dateline at the line's start; null when there is none.</summary>
    public Dateline? Dateline { get; init; }

    /// <summary>The outlet that stands beside the date; null when there is none.</summary>
    public Located<string>? Outlet { get; init; }

    /// <summary>Who owns the copyright; null when the line does not say.</summary>
    public Located<string>? Owner { get; init; }
}

/// <summary>A text with what was found in each of its lines.</summary>
/// <param name="Text">The whole text.</param>
/// <param name="Lines">What was found in each line that is not blank.</param>
/// <param name="Language">The language by whose words it was read.</param>
/// <param name="KnownLanguage">Whether its stop words show that it is this language.</param>
/// <param name="Contexts">What stands around each line.</param>
internal sealed record TextAnalysis(string Text, LineAnalysis[] Lines, TextLanguage Language, bool KnownLanguage, LineContexts Contexts)
{
    /// <summary>The words of the densest block; null where too little stands around it to be distinguished from it.</summary>
    public BlockWords? Block { get; } = Contexts.Noise < BlockWords.LeastNoise ? null
        : new BlockWords(Text, Lines, Language, Contexts.BlockStart, Contexts.BlockEnd);
}
