using Corpus.Text.Source;

namespace Corpus.Text.Findings;

/// <summary>Something about a text that its keeper should know.</summary>
public sealed record Finding
{
    /// <summary>The rule that found it.</summary>
    public required Rule Rule { get; init; }

    /// <summary>Where; empty at 0 when it is about the whole text.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The values of the message's {0}, {1}, ….</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>What mends it; null when only a person can.</summary>
    public TextEdit? Edit { get; init; }
}
