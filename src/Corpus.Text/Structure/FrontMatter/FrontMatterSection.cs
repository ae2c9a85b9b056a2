
namespace Corpus.Text.Structure.FrontMatter;

/// <summary>The YAML at the top of a text.</summary>
internal sealed record FrontMatterSection
{
    /// <summary>All of it, with the two lines of hyphens.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The top-level keys in order, each with its value as written; a list's items stand each on its own.</summary>
    public IReadOnlyList<FrontMatterEntry> Entries { get; init; } = [];

    /// <summary>What is wrong with it, where; empty when all is well.</summary>
    public IReadOnlyList<FrontMatterFault> Faults { get; init; } = [];
}
