using Corpus.Text.Source;

namespace Corpus.Text.Speakers;

/// <summary>Who said a quotation, and how we know.</summary>
public sealed record Attribution
{
    /// <summary>The fullest name that the article gives for that person or body, without titles; null when it is unknown.</summary>
    public string? Name { get; init; }

    /// <summary>The words that name the speaker here: "Psaki", "he", "a senior official"; null when no words do.</summary>
    public TextRange? Mention { get; init; }

    /// <summary>The words that say that somebody speaks: "said", "according to"; null when there are none.</summary>
    public TextRange? Cue { get; init; }

    /// <summary>The rule that decided, or why nobody could be named.</summary>
    public required string Reason { get; init; }

    /// <summary>The names of the others it could be, fullest first; empty when the text decides.</summary>
    public IReadOnlyList<string> Rivals { get; init; } = [];
}
