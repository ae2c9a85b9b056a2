using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>A build reads each text once: the task reads it and hands what the compiler needs to the compiler.</summary>
[Collection(nameof(SingleProjects))]
public sealed class HandOverTests
{
    private readonly UserProject project;

    public HandOverTests(Feed feed)
    {
        project = new UserProject(feed.Users, "HandOverApp");
        if (File.Exists(project.ProjectFile)) return;
        // What the compiler cannot open it cannot have read.
        project.App("<GenerateDocumentationFile>true</GenerateDocumentationFile><NoWarn>$(NoWarn);CS1591</NoWarn>").Standard();
        File.WriteAllText(project.ProjectFile, File.ReadAllText(project.ProjectFile).Replace("</Project>", """
              <Target Name="TakeTheTextsAway" AfterTargets="CorpusPackTexts" Condition="'$(TextsAreTakenAway)' == 'true'">
                <Delete Files="@(CorpusText)" />
              </Target>
            </Project>
            """, StringComparison.Ordinal));
        project.Restore().ShouldSucceed();
    }

    [Fact]
    public void HandedOverOrReadAgain_TheProgramAndItsDocumentationAreTheSame_AndTheCompilerReadsNoTextThatIsHandedOver()
    {
        var handed = Built();
        project.Facts().ShouldBe(Press.Facts);

        var read = Built("-p:CorpusDigests=false");
        read.Program.ShouldBe(handed.Program);
        read.Documentation.ShouldBe(handed.Documentation);
        read.Complaints.ShouldBe(handed.Complaints);

        Built("-p:TextsAreTakenAway=true").Program.ShouldBe(handed.Program);
        Directory.GetFiles(project.PathOf("seeds"), "*.txt", SearchOption.AllDirectories).ShouldBeEmpty();
        project.Texts();
    }

    [Fact]
    public void OnlyABuild_HandsOver_AndNoEditor()
    {
        string[] build = project.CompilerArguments();
        foreach (string file in (string[])["0.digest", "digests.globalconfig", "build.globalconfig"])
            build.ShouldContain(argument => argument.EndsWith(file, StringComparison.Ordinal));

        string[] editor = project.CompilerArguments("-p:DesignTimeBuild=true"), switchedOff = project.CompilerArguments("-p:CorpusDigests=false");
        editor.ShouldNotContain(argument => argument.EndsWith("build.globalconfig", StringComparison.Ordinal));
        foreach (string[] arguments in (string[][])[editor, switchedOff])
        {
            arguments.ShouldContain(argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal));
            arguments.ShouldNotContain(argument => argument.Contains("digest", StringComparison.Ordinal));
        }
    }

    private (byte[] Program, string Documentation, IReadOnlyList<string> Complaints) Built(params string[] properties)
    {
        var outcome = project.Build(["--no-restore", "--no-incremental", .. properties]).ShouldSucceed();
        return (File.ReadAllBytes(project.Assembly()), File.ReadAllText(Path.ChangeExtension(project.Assembly(), ".xml")),
            [.. outcome.Complaints("HandOverApp")]);
    }
}
