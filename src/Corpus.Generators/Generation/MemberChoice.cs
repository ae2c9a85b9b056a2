using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Generation;

/// <summary>Which articles, speakers and outlets become members, and what articles are called.</summary>
/// <param name="Naming">What articles are named from.</param>
/// <param name="Limit">The number of articles, speakers or outlets above which none has a member.</param>
/// <param name="Named">The words among which a member's name must stand.</param>
internal sealed record MemberChoice(NamingChoice Naming, int Limit, SourceWords Named);
