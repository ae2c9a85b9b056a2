using Corpus.Generators.Generation.Members;

namespace Corpus.Generators.Tests.Pipeline;

public sealed class IndexFilesTests
{
    [Fact]
    public void Outlets_AreCountedTogether_InOrdinalOrder() =>
        IndexFiles.Outlets([new("Storm Post", 1), new("Ant Wire", 1), new("Storm Post", 2), new("ant wire", 1)]).Select(o => $"{o.Key} {o.Value}")
            .ShouldBe(["Ant Wire 1", "Storm Post 3", "ant wire 1"]);
}
