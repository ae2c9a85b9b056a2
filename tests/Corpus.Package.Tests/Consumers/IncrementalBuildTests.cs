using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>One project, built again after each kind of change.</summary>
[Collection(nameof(PackageCollection))]
public sealed class IncrementalBuildTests
{
    private readonly UserProject project;

    public IncrementalBuildTests(Feed feed)
    {
        project = new UserProject(feed.Users, "IncrementalApp");
        if (File.Exists(project.ProjectFile)) return;
        project.App().Standard();
        project.Build().ShouldSucceed();
    }

    [Fact]
    public void EachChangeOfATextRebuilds_AndNothingElseDoes()
    {
        Rebuilds().ShouldBeFalse("nothing changed");

        project.Write("notes.md", "Not a text of the corpus.\n");
        Rebuilds().ShouldBeFalse("a file that is no text was added");

        project.Write("seeds/ferries-stop.txt", Press.Ferry.Replace("passengers", "travellers", StringComparison.Ordinal));
        Rebuilds().ShouldBeTrue("a text was edited");
        project.Facts().ShouldContain("The bridge takes our travellers, -- Karl Lund");

        project.Write("seeds/tram-line-planned.txt", "Tram Line Planned for Harbor\n\nThe city plans a tram.\n");
        Rebuilds().ShouldBeTrue("a text was added");
        project.Facts().ShouldContain("tram-line-planned|");

        File.Move(project.PathOf("seeds/tram-line-planned.txt"), project.PathOf("seeds/tram-line-built.txt"));
        Rebuilds().ShouldBeTrue("a text was renamed");
        project.Facts().ShouldContain("tram-line-built|");
        project.Facts().ShouldNotContain("tram-line-planned|");

        File.Delete(project.PathOf("seeds/tram-line-built.txt"));
        Rebuilds().ShouldBeTrue("a text was removed");
        project.Facts().ShouldNotContain("tram-line");

        Rebuilds().ShouldBeFalse("nothing changed any more");
    }

    private bool Rebuilds()
    {
        string compiled = project.PathOf("obj/Debug/net10.0/IncrementalApp.dll");
        var before = File.GetLastWriteTimeUtc(compiled);
        var outcome = project.Build("--no-restore").ShouldSucceed();
        outcome.Complaints("IncrementalApp").ShouldBeEmpty();
        return File.GetLastWriteTimeUtc(compiled) != before;
    }
}
