
namespace Corpus.Text.Structure.FrontMatter;

/// <summary>Something wrong with the front matter.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">Where.</param>
/// <param name="Detail">What the YAML reader said, or the key that was meant; empty when there is nothing to add.</param>
internal sealed record FrontMatterFault(FrontMatterFaultKind Kind, TextRange Range, string Detail);
