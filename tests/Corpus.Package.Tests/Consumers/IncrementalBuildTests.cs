using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>One project, built again after each kind of change.</summary>
[Collection(nameof(SingleProjects))]
public sealed class IncrementalBuildTests
{
    private readonly Feed feed;
    private readonly UserProject project;

    public IncrementalBuildTests(Feed feed)
    {
        this.feed = feed;
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

    [Fact]
    public void ANameThatTheProjectGives_AndAMarkedFileThatMoves_Rebuild()
    {
        var marked = new UserProject(feed.Users, "MarkedApp");
        Project("boats/night");
        marked.Standard().Write("more/night-boat.md", "The Night Boat\n\nIt sails.\n");
        marked.Build().ShouldSucceed();
        marked.Facts().ShouldContain("boats/night|");

        Project("boats/late");
        marked.Build("--no-restore").ShouldSucceed();
        marked.Facts().ShouldContain("boats/late|");
        marked.Facts().ShouldNotContain("boats/night|");

        File.Move(marked.PathOf("more/night-boat.md"), marked.PathOf("more/late-boat.md"));
        Project(null);
        marked.Build("--no-restore").ShouldSucceed();
        marked.Facts().ShouldContain("more/late-boat|");
        marked.Facts().ShouldNotContain("boats/");

        File.Move(marked.PathOf("more/late-boat.md"), marked.PathOf("more/last-boat.md"));
        marked.Build("--no-restore").ShouldSucceed();
        marked.Facts().ShouldContain("more/last-boat|");
        marked.Facts().ShouldNotContain("more/late-boat|");

        void Project(string? name) =>
            marked.App(items: $"<CorpusText Include=\"more/*.md\" {(name is null ? "" : $"CorpusName=\"{name}\"")} />");
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
