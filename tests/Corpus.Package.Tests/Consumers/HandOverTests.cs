using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>A build reads each text once: the task reads it and hands what the compiler needs to the compiler.</summary>
[Collection(nameof(PackageCollection))]
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
    public void HandedOverOrReadAgain_TheProgramAndItsDocumentationAreTheSame()
    {
        var handed = Built();
        var read = Built("-p:CorpusDigests=false");

        handed.Program.ShouldBe(read.Program);
        handed.Documentation.ShouldBe(read.Documentation);
        handed.Complaints.ShouldBe(read.Complaints);
        project.Facts().ShouldBe(Press.Facts);
    }

    [Fact]
    public void TheCompiler_ReadsNoText()
    {
        var before = Built();
        foreach (string text in Directory.GetFiles(project.PathOf("seeds"), "*.txt", SearchOption.AllDirectories))
        {
            string copy = project.PathOf(Path.Combine("kept", Path.GetRelativePath(project.PathOf("seeds"), text)));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(text, copy, overwrite: true);
        }
        try
        {
            var closed = Built("-p:TextsAreTakenAway=true");
            Directory.GetFiles(project.PathOf("seeds"), "*.txt", SearchOption.AllDirectories).ShouldBeEmpty();
            closed.Program.ShouldBe(before.Program);
        }
        finally
        {
            foreach (string copy in Directory.GetFiles(project.PathOf("kept"), "*.txt", SearchOption.AllDirectories))
                File.Copy(copy, project.PathOf(Path.Combine("seeds", Path.GetRelativePath(project.PathOf("kept"), copy))), overwrite: true);
        }
    }

    [Fact]
    public void OnlyABuild_HandsOver_AndNoEditor()
    {
        project.CompilerArguments().ShouldContain(argument => argument.EndsWith("0.digest", StringComparison.Ordinal));
        project.CompilerArguments().ShouldContain(argument => argument.EndsWith("digests.globalconfig", StringComparison.Ordinal));
        project.CompilerArguments().ShouldContain(argument => argument.EndsWith("build.globalconfig", StringComparison.Ordinal));
        project.CompilerArguments("-p:DesignTimeBuild=true").ShouldNotContain(argument => argument.EndsWith("build.globalconfig", StringComparison.Ordinal));
        foreach (string property in (string[])["-p:DesignTimeBuild=true", "-p:CorpusDigests=false"])
        {
            project.CompilerArguments(property).ShouldContain(argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal));
            project.CompilerArguments(property).ShouldNotContain(argument => argument.Contains("digest", StringComparison.Ordinal));
        }
    }

    private (byte[] Program, string Documentation, IReadOnlyList<string> Complaints) Built(params string[] properties)
    {
        var outcome = project.Build(["--no-restore", "--no-incremental", .. properties]).ShouldSucceed();
        return (File.ReadAllBytes(project.Assembly()), File.ReadAllText(Path.ChangeExtension(project.Assembly(), ".xml")),
            [.. outcome.Complaints("HandOverApp")]);
    }
}
