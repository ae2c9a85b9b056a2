namespace Corpus.Text.Structure.FrontMatter;

/// <summary>What the YAML of a text's front matter holds.</summary>
/// <param name="Entries">The top-level keys with their values, in order.</param>
/// <param name="Faults">What is wrong with the YAML itself.</param>
internal sealed record YamlReading(IReadOnlyList<FrontMatterEntry> Entries, IReadOnlyList<FrontMatterFault> Faults);
