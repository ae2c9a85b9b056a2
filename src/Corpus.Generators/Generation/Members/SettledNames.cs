using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Members;

/// <summary>Who is called what, and what the project chose.</summary>
/// <param name="Names">The names and ids.</param>
/// <param name="Options">The choices.</param>
internal sealed record SettledNames(CorpusNames Names, CorpusOptions Options);
