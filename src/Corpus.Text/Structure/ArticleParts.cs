using Corpus.Text.Language;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Structure;

/// <summary>What the parts of a text are, and the facts that they state.</summary>
internal sealed record ArticleParts
{
    /// <summary>The blocks in order; they tile the text. Empty only for an empty or blank text.</summary>
    public required IReadOnlyList<TextBlock> Blocks { get; init; }

    /// <summary>The front matter; null when the text has none.</summary>
    public FrontMatterSection? FrontMatter { get; init; }

    /// <summary>The headline; null when the text has none.</summary>
    public Located<string>? Headline { get; init; }

    /// <summary>The paper, station or site; null when the text does not say.</summary>
    public Located<string>? Outlet { get; init; }

    /// <summary>The news agency of the dateline or byline ("AP", "Reuters"); null when there is none.</summary>
    public Located<string>? Agency { get; init; }

    /// <summary>The day of publication; null when the text does not say.</summary>
    public Located<CalendarDate>? Published { get; init; }

    /// <summary>The day of the last update; null when the text does not say.</summary>
    public Located<CalendarDate>? Updated { get; init; }

    /// <summary>Every whole date that the text states, in order, with what day it is of; impossible and contradicting ones among them.</summary>
    public IReadOnlyList<DateFact> Dates { get; init; } = [];

    /// <summary>The dateline's place; null when there is no dateline.</summary>
    public Located<string>? Place { get; init; }

    /// <summary>The authors' names in the byline's order; empty when there is no byline.</summary>
    public IReadOnlyList<Located<string>> Authors { get; init; } = [];

    /// <summary>The language of the text: the one that its front matter names, else the one whose stop words it is full of, else English.</summary>
    public TextLanguage Language { get; init; } = TextLanguage.Default;
}
