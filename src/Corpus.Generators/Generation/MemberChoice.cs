namespace Corpus.Generators.Generation;

/// <summary>Which articles, speakers and outlets become members.</summary>
/// <param name="Options">What the project chose.</param>
/// <param name="Named">The words among which a member's name must stand.</param>
internal sealed record MemberChoice(CorpusOptions Options, SourceWords Named);
