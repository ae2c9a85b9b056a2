using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Index.Naming;

namespace Corpus.Generators.Tests.Pipeline;

public class ReservedNameTests
{
    [Fact]
    public void TheNamesThatTheRunTimeKeeps_AreNoMembersNames()
    {
        RuntimeSource.ReservedIndexNames.Concat(RuntimeSource.TypeNames).ShouldBeSubsetOf(ReservedNames.OfIndexes);
        RuntimeSource.ReservedQuoteNames.Concat(RuntimeSource.TypeNames).ShouldBeSubsetOf(ReservedNames.OfQuotations);
    }
}
