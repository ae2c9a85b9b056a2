
namespace Corpus.Text.Index.Sources;

/// <summary>How a quotation goes with its sources.</summary>
internal enum VerdictKind
{
    /// <summary>The words are in a source as they are quoted.</summary>
    Verbatim,

    /// <summary>The words are in a source, and only what an editor may change is changed.</summary>
    Edited,

    /// <summary>The nearest passage has other words.</summary>
    Differs,

    /// <summary>No passage comes near.</summary>
    NotFound,

    /// <summary>The words are there, and somebody else says them.</summary>
    OtherSpeaker,
}

/// <summary>What an editor may change in a quotation.</summary>
[Flags]
internal enum QuotationEdits
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>Words left out, with an ellipsis in their place.</summary>
    Ellipsis = 1,

    /// <summary>Words in brackets, added or in place of others.</summary>
    Brackets = 2,

    /// <summary>Capitals.</summary>
    Capitals = 4,

    /// <summary>Marks and apostrophes between the words.</summary>
    Marks = 8,

    /// <summary>Broken off for its cue.</summary>
    CueBreak = 16,

    /// <summary>The end of the last sentence.</summary>
    EndPunctuation = 32,

    /// <summary>Numbers in digits or in words.</summary>
    Numbers = 64,
}

/// <summary>What a difference in words does, the gravest first.</summary>
internal enum DifferenceKind
{
    /// <summary>The source denies what the quotation doesn't.</summary>
    LostNegation,

    /// <summary>The quotation denies what the source doesn't.</summary>
    AddedNegation,

    /// <summary>A number is another one, or is missing.</summary>
    Number,

    /// <summary>Other words.</summary>
    Changed,

    /// <summary>Words of the source are missing without an ellipsis.</summary>
    LeftOut,

    /// <summary>Words that the source doesn't have.</summary>
    Added,
}

/// <summary>Words of a quotation against the words that its source has in their place.</summary>
/// <param name="Kind">What the difference does.</param>
/// <param name="Here">The words in the quotation; empty, behind the word before, where they are missing.</param>
/// <param name="There">The words in the source; empty, behind the word before, where the quotation adds.</param>
internal sealed record WordDifference(DifferenceKind Kind, TextRange Here, TextRange There);

/// <summary>What was found out about a quotation.</summary>
internal sealed record QuotationVerdict
{
    /// <summary>How it goes with its sources.</summary>
    public required VerdictKind Kind { get; init; }

    /// <summary>The index of its first part in the article's quotations.</summary>
    public required int Quote { get; init; }

    /// <summary>All its words: from the first to the last, over all parts.</summary>
    public required TextRange Here { get; init; }

    /// <summary>What an editor changed.</summary>
    public QuotationEdits Edits { get; init; }

    /// <summary>The words that differ, in the order of the text.</summary>
    public IReadOnlyList<WordDifference> Differences { get; init; } = [];

    /// <summary>The source with the nearest passage; null when none comes near.</summary>
    public SourceDocument? Source { get; init; }

    /// <summary>The passage in the source's text.</summary>
    public TextRange There { get; init; }

    /// <summary>Who says the words in the source; null when it does not say, or nobody else does.</summary>
    public string? SaidBy { get; init; }

    /// <summary>Who says them here; null when the article does not name anybody.</summary>
    public string? Speaker { get; init; }

    /// <summary>What writes the source's words; null where there is more than one way to read the two side by side.</summary>
    public TextEdit? Edit { get; init; }

    /// <summary>The gravest difference; null when no words differ.</summary>
    public WordDifference? Gravest => Differences.OrderBy(d => d.Kind).FirstOrDefault();
}
