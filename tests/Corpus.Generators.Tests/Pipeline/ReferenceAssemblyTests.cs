using Corpus.Generators.Tests.Harness;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>Those who depend on a library with a public corpus compile again only when a name changed.</summary>
public class ReferenceAssemblyTests
{
    private readonly DeskRun run = Desk.With(("harbour.txt", Stories.Harbour), ("002_93e3ed03.txt", Stories.Bakery)).Set("CorpusAccessibility", "public").Run();

    [Fact]
    public void WordsOutsideNamedQuotations_DoNotChangeIt() =>
        Same(run.Edit("harbour.txt", text => text.Replace("since December", "since the first frost"))).ShouldBeTrue();

    [Fact]
    public void AnUnnamedQuotation_DoesNotChangeIt() =>
        Same(run.Edit("harbour.txt", text => text.Replace("The ice had", "The “great frost” had"))).ShouldBeTrue();

    [Fact]
    public void AHeadlineThatGivesNoName_DoesNotChangeIt() => Same(run.Edit("harbour.txt", text => text.Replace("Harbour opens", "Port opens"))).ShouldBeTrue();

    [Fact]
    public void AMovedText_DoesNotChangeIt() => Same(run.Edit("harbour.txt", text => "\n\n" + text)).ShouldBeTrue();

    [Fact]
    public void AHeadlineThatGivesTheName_ChangesIt() =>
        Same(run.Edit("002_93e3ed03.txt", text => text.Replace("Bakery gives", "Baker gives"))).ShouldBeFalse();

    [Fact]
    public void ANamedQuotation_ChangesIt() =>
        Same(run.Edit("harbour.txt", text => text.Replace("We waited the whole winter", "We hoped the whole winter"))).ShouldBeFalse();

    private bool Same(DeskRun edited) =>
        new ConsumerProgram { Run = edited }.ReferenceAssembly().SequenceEqual(new ConsumerProgram { Run = run }.ReferenceAssembly());
}
