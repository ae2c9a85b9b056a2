using Corpus.Text.Attribution.Model;

namespace Corpus.Text.Attribution;

/// <summary>Who said a quotation, and how we know.</summary>
internal sealed record QuoteAttribution
{
    /// <summary>The fullest name that the article gives for that person or body, without titles; null when it is unknown.</summary>
    public string? Name { get; init; }

    /// <summary>Where there is no name, the fullest noun phrase of the article for the source, without its article: "senior official". Where several speak
    /// together, the names of all: "Anna Berg and Rolf Ek", of whom <see cref="Name"/> is the first. Null for one with a name, and where the text points at
    /// nobody.</summary>
    public string? Description { get; init; }

    /// <summary>What the source is.</summary>
    public SpeakerKind Kind { get; init; }

    /// <summary>What the article calls a person with a name, the most frequent first: "press secretary"; empty where it says nothing.</summary>
    public IReadOnlyList<string> Roles => RoleWords.Length == 0 ? [] : RoleWords.Split(Separator);

    /// <summary>The roles in one row: attributions with the same roles are equal.</summary>
    internal string RoleWords { get; init; } = "";

    /// <summary>What stands between the roles of a row.</summary>
    internal const char Separator = '\n';

    /// <summary>The words that name the speaker here: "Psaki", "he", "a senior official"; null when no words do.</summary>
    public TextRange? Mention { get; init; }

    /// <summary>The words that say that somebody speaks: "said", "according to"; null when there are none.</summary>
    public TextRange? Cue { get; init; }

    /// <summary>The rule that decided, or why nobody could be named: <c>cue-behind</c>, <c>no-speaker-in-sight</c>.</summary>
    public required string Rule { get; init; }

    /// <summary>
    /// The rule, and behind a colon the features that put the speaker ahead of the next best candidate: up to three, the weightiest first,
    /// by their names in <c>Language/models/speaker-weights.txt</c>: <c>cue-behind: side-verb-form:right:say:finite, side-words:right:zero</c>.
    /// The rule alone where nothing was ranked, and in an article that <c>ArticleReader.Explain</c> has not explained.
    /// </summary>
    public string Reason => Explanation.Behind(Rule);

    /// <summary>The features behind <see cref="Reason"/>.</summary>
    internal Explanation Explanation { get; init; }
}
