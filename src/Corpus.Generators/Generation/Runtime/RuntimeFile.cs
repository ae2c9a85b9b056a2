namespace Corpus.Generators.Generation.Runtime;

/// <summary>One generated file.</summary>
/// <param name="HintName">The hint name: [a-z0-9-.] only.</param>
/// <param name="Text">The C# text, with '\n' line ends.</param>
internal sealed record RuntimeFile(string HintName, string Text);
