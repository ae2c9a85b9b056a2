using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>The baseline of the generated types: a signature that changes shows here, and a user's program may have to change with it.</summary>
public class PublicApiTests
{
    private static readonly DeskRun Run = Desk.With(("harbour.txt", Stories.Harbour)).Set("CorpusAccessibility", "public").Run();

    [Fact]
    public async Task OnNet() => await Verify(new ConsumerProgram { Run = Run }.PublicSurface());

    [Fact]
    public async Task OnNetStandard() => await Verify(new ConsumerProgram { Run = Run, NetStandard = true }.PublicSurface());
}
