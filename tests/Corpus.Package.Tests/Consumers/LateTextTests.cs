using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Texts that a project names late: in Directory.Build.targets, which is read behind the package's own targets, and in targets that run in a
/// build.</summary>
[Collection(nameof(SingleProjects))]
public sealed class LateTextTests
{
    private const string Unclosed = "The Night Boat\n\n“It never sails, said Karl Lund.\n";

    private readonly UserProject project;

    public LateTextTests(Feed feed)
    {
        project = new UserProject(feed.Users, "LateApp");
        if (File.Exists(project.ProjectFile)) return;
        project.App().Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup><CorpusPath>texts</CorpusPath></PropertyGroup>
              <ItemGroup><CorpusText Include="more/night-boat.md" CorpusName="boats/night" /></ItemGroup>
              <Target Name="AddTexts" BeforeTargets="CorpusListTexts">
                <ItemGroup><CorpusText Include="made/*.txt" /></ItemGroup>
              </Target>
              <ItemGroup Condition="'$(TooLate)' != ''"><CorpusText Remove="texts/harbor-bridge-opens.txt" /></ItemGroup>
              <Target Name="AddTooLate" BeforeTargets="CoreCompile" Condition="'$(TooLate)' == 'added'">
                <ItemGroup><AdditionalFiles Include="texts/harbor-bridge-opens.txt" /></ItemGroup>
              </Target>
              <Target Name="ChangeTooLate" AfterTargets="CorpusPackTexts" Condition="'$(ChangedId)' != ''">
                <WriteLinesToFile File="texts/tram-line-planned.txt" Overwrite="true" Lines="---;id: $(ChangedId);corpus_diagnostic.CORP2009.severity: none;---;Tram Line Planned" />
              </Target>
            </Project>
            """)
            .Write("seeds/nobodys-text.txt", Press.Ferry).Write("texts/harbor-bridge-opens.txt", Press.Bridge).Write("more/night-boat.md", Unclosed)
            .Write("made/ferries-stop.txt", Press.Ferry).Write("Program.cs", """
                using LateApp.Corpus;
                foreach (var article in Articles.All) System.Console.WriteLine(article.Id);
                System.Console.WriteLine(Articles.HarborBridgeOpens.Text.Length);
                System.Console.WriteLine(Articles.FerriesStop.Quotes.TheBridgeTakesOurPassengers.Text);
                System.Console.WriteLine(Articles.Night.Headline);
                """);
        project.Restore().ShouldSucceed();
    }

    [Fact]
    public void EachText_HasItsMember_ItsFindingAndItsDigest()
    {
        var built = project.Build("--no-restore").ShouldSucceed();

        built.Complaints("LateApp").ShouldHaveSingleItem().ShouldContain("more/night-boat.md(3,1): warning CORP3001:");
        project.Run().ShouldSucceed().Lines.ShouldBe(
            ["boats/night", "harbor-bridge-opens", "made/ferries-stop", $"{Press.Bridge.Length}", "The bridge takes our passengers,", "The Night Boat"]);
        string digest = File.ReadAllText(project.PathOf("obj/Debug/net10.0/corpus/0.digest"));
        foreach (string path in (string[])["harbor-bridge-opens.txt", "made/ferries-stop.txt", "more/night-boat.md"]) digest.ShouldContain(path);
    }

    [Fact]
    public void ATextThatComesBehindTheTask_IsAnError_AndNoProgramThatThrows()
    {
        var built = project.Build("--no-restore", "-p:TooLate=added", "-p:CorpusMode=none");

        built.ExitCode.ShouldNotBe(0);
        built.Complaints("LateApp").ShouldHaveSingleItem().ShouldContain("texts/harbor-bridge-opens.txt(1,1): error CORP9005: "
            + "The build packs no text and the compiler takes the same file for the article \"harbor-bridge-opens\"");
    }

    [Fact]
    public void ATextThatGetsAnotherIdBehindTheTask_IsAnError_WithBothIds()
    {
        project.Write("texts/tram-line-planned.txt", "---\nid: tram/old\ncorpus_diagnostic.CORP2009.severity: none\n---\nTram Line Planned\n");
        try
        {
            var built = project.Build("--no-restore", "-p:ChangedId=tram/new");

            built.ExitCode.ShouldNotBe(0);
            built.Text.ShouldContain("error CORP9005: The build packs the article \"tram/old\" and the compiler takes the same file for the article \"tram/new\"");
        }
        finally
        {
            File.Delete(project.PathOf("texts/tram-line-planned.txt"));
        }
    }

    [Fact]
    public void AFileThatTheProjectTakesOut_IsNoText_ThoughAnotherItemListsIt()
    {
        project.Write("texts/harbor-draft.txt", Press.Bridge);
        try
        {
            File.WriteAllText(project.PathOf("LateApp.csproj"), File.ReadAllText(project.ProjectFile).Replace("</Project>",
                """<ItemGroup><CorpusText Remove="texts/harbor-draft.txt" /><AdditionalFiles Include="texts/harbor-draft.txt" /></ItemGroup></Project>""",
                StringComparison.Ordinal));

            project.Build("--no-restore").ShouldSucceed();

            project.Run().ShouldSucceed().Lines.ShouldNotContain("harbor-draft");
        }
        finally
        {
            File.Delete(project.PathOf("texts/harbor-draft.txt"));
        }
    }

    [Fact]
    public void AnEditor_GetsTheSame()
    {
        string[] arguments = project.CompilerArguments("-p:DesignTimeBuild=true");

        foreach (string path in (string[])["texts/harbor-bridge-opens.txt", "made/ferries-stop.txt",
            "more/night-boat.md"]) arguments.ShouldContain("/additionalfile:" + path);
        arguments.ShouldNotContain(argument => argument.Contains("nobodys-text", StringComparison.Ordinal));
        string[] told = File.ReadAllLines(project.PathOf("obj/Debug/net10.0/LateApp.GeneratedMSBuildEditorConfig.editorconfig"));
        told.ShouldContain($"build_property.CorpusPath = {project.PathOf("texts/")}");
        told.ShouldContain(line => line.StartsWith("build_property.CorpusMarks = ", StringComparison.Ordinal)
            && line.Contains("made/ferries-stop.txt|made/ferries-stop.txt|", StringComparison.Ordinal)
            && line.Contains("more/night-boat.md|more/night-boat.md|boats/night", StringComparison.Ordinal));
        told.ShouldNotContain(line => line.Contains("CorpusName =", StringComparison.Ordinal));
    }
}
