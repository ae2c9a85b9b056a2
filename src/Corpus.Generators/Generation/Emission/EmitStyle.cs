using Corpus.Generators.Generation.Pipeline;

namespace Corpus.Generators.Generation.Emission;

/// <summary>How articles are written.</summary>
/// <param name="Plan">How much is generated.</param>
/// <param name="Options">What the project chose.</param>
internal sealed record EmitStyle(EmitPlan Plan, CorpusOptions Options);
