using System.Diagnostics;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>Builds that something prevents: they fail with a sentence, or the program has the right words.</summary>
[Collection(nameof(SingleProjects))]
public sealed class BrokenBuildTests(Feed feed)
{
    [Fact]
    public void ABuildThatCannotPack_Fails_AndSaysSoEvenWithModeNone()
    {
        var project = New("BlockedApp", "<CorpusMode>none</CorpusMode><NoWarn>$(NoWarn);CORP9003</NoWarn>").Standard();
        Directory.CreateDirectory(project.PathOf("obj/Debug/net10.0/corpus/0.bin"));

        var outcome = project.Build();

        outcome.ExitCode.ShouldNotBe(0, outcome.Text);
        outcome.Complaints("BlockedApp").ShouldContain(line => line.Contains(": error CORP9003: ", StringComparison.Ordinal));
        Directory.Delete(project.PathOf("obj/Debug/net10.0/corpus/0.bin"));
        project.Build("--no-restore").ShouldSucceed();
        project.Facts().ShouldBe(Press.Facts);
    }

    [Fact]
    public void ASpecialFile_IsRefused_AndHangsNeitherABuildNorAnEditor()
    {
        if (!OperatingSystem.IsLinux()) return;
        var project = New("PipeApp").Standard();
        Process.Start("mkfifo", [project.PathOf("seeds/pipe.txt")]).WaitForExit();
        File.CreateSymbolicLink(project.PathOf("seeds/zero.txt"), "/dev/zero");
        project.Restore().ShouldSucceed();

        foreach (string property in (string[])["-p:DesignTimeBuild=false", "-p:DesignTimeBuild=true"])
        {
            string[] texts = [.. project.CompilerArguments(property).Where(argument => argument.EndsWith(".txt", StringComparison.Ordinal))];
            texts.Select(Path.GetFileName).ShouldBe(["ferries-stop.txt", "harbor-bridge-opens.txt"], ignoreOrder: true, property);
        }
        var outcome = Dotnet.Start("dotnet", project.Folder, TimeSpan.FromMinutes(2), "build", project.ProjectFile, "-nologo", "-v:minimal").ShouldSucceed();
        outcome.Complaints("PipeApp").Count(line => line.Contains(": warning CORP0006: ", StringComparison.Ordinal)).ShouldBe(2, outcome.Text);
        project.Facts().ShouldBe(Press.Facts);
    }

    [Fact]
    public void TwoBuildsAtOnce_EachGiveTheRightProgramOrFail()
    {
        var project = New("TwiceApp").Standard();
        project.Restore().ShouldSucceed();
        for (int run = 0; run < 2; run++)
        {
            string ferry = Press.Ferry.Replace("passengers", run == 0 ? "travellers" : "commuters", StringComparison.Ordinal);
            project.Write("seeds/ferries-stop.txt", ferry);

            Outcome[] outcomes = [.. ((string[])["1", "2"]).AsParallel().WithDegreeOfParallelism(2).Select(_ => project.Build("--no-restore"))];

            if (outcomes.Any(outcome => outcome.ExitCode == 0))
                project.Facts().ShouldContain(run == 0 ? "takes our travellers," : "takes our commuters,");
            project.Build("--no-restore").ShouldSucceed();
            project.Facts().ShouldContain(run == 0 ? "takes our travellers," : "takes our commuters,");
        }
    }

    [Fact]
    public void ABuildWhosePackedTextsAnotherBuildReplaces_Fails()
    {
        // The other build comes between packing and compiling, which two processes hit once in a thousand times.
        var project = New("MixedApp").Standard();
        File.WriteAllText(project.ProjectFile, File.ReadAllText(project.ProjectFile).Replace("</Project>", """
              <Target Name="AnotherBuild" AfterTargets="CorpusPackTexts" Condition="'$(Another)' == 'true'">
                <WriteLinesToFile File="seeds/harbor-bridge-opens.txt" Lines="Harbor Bridge Shut;;“It is shut again%2C” said Anna Berg." Overwrite="true" />
                <Exec Command="dotnet msbuild &quot;$(MSBuildProjectFullPath)&quot; -t:CorpusPackTexts -p:BuildingProject=true -nologo" />
              </Target>
            </Project>
            """, StringComparison.Ordinal));
        project.Build().ShouldSucceed();

        var mixed = project.Build("--no-restore", "-p:Another=true");

        mixed.ExitCode.ShouldNotBe(0, mixed.Text);
        mixed.Complaints("MixedApp").ShouldContain(line => line.Contains(": error CORP9003: ", StringComparison.Ordinal));
    }

    [Fact]
    public void ATextOfEqualLengthAndTime_HasItsNewWords()
    {
        var project = New("ReplacedApp").Standard();
        var written = new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(project.PathOf("seeds/ferries-stop.txt"), written);
        project.Build().ShouldSucceed();

        project.Write("seeds/ferries-stop.txt", Press.Ferry.Replace("Karl Lund", "Anna Berg", StringComparison.Ordinal));
        File.SetLastWriteTimeUtc(project.PathOf("seeds/ferries-stop.txt"), written);
        project.Build("--no-restore").ShouldSucceed();

        project.Facts().ShouldContain("The bridge takes our passengers, -- Anna Berg");
    }

    [Fact]
    public void MSBuildsMultithreadedMode_BuildsProjectsOfTwoFolders()
    {
        string folder = Directory.CreateDirectory(Path.Combine(feed.Users, "threads")).FullName;
        UserProject[] projects = [.. ((string[])["ThreadOne", "ThreadTwo"]).Select(name => new UserProject(folder, name).App().Standard())];
        Together.Solution(folder, "threads", projects);

        var outcome = Dotnet.Run(folder, "build", "threads.slnx", "-nologo", "-v:minimal", "-mt").ShouldSucceed();

        foreach (var project in projects)
        {
            outcome.Complaints(project.Name).ShouldBeEmpty();
            project.Facts().ShouldBe(Press.Facts);
        }
        Directory.Exists(Path.Combine(folder, "obj")).ShouldBeFalse("a relative path was taken for the current folder's");
    }

    private UserProject New(string name, string properties = "") => new UserProject(feed.Users, name).App(properties);
}
