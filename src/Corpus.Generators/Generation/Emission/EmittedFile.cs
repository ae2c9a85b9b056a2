using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Emission;

/// <summary>A generated file.</summary>
/// <param name="HintName">The hint name.</param>
/// <param name="Text">The C# text; empty when nothing is to be generated.</param>
/// <param name="Problems">What could not be emitted; the rest was.</param>
internal sealed record EmittedFile(string HintName, string Text, EquatableArray<Problem> Problems);
