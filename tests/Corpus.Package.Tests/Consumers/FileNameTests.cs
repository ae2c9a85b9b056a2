using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>What files are called: no name breaks the build or becomes an argument of the compiler, and a finding names whoever is left out.</summary>
[Collection(nameof(SingleProjects))]
public sealed class FileNameTests
{
    // Each as it is called, and as a message shows it.
    private static readonly (string File, string Shown)[] Unfit =
    [
        ("a\tb.txt", "a<U+0009>b.txt"), ("a\n-analyzer:evil.dll\n.txt", "a<U+000A>-analyzer:evil.dll<U+000A>.txt"), ("a\u007Fb.txt", "a<U+007F>b.txt"),
        ("a\u0085b.txt", "a<U+0085>b.txt"), ("say \"no\".txt", "say \"no\".txt"), ("either|or.txt", "either|or.txt"), ("back\\slash.txt", "back\\slash.txt"),
    ];

    private readonly UserProject project;

    public FileNameTests(Feed feed)
    {
        project = new UserProject(feed.Users, "FileNameApp");
        if (File.Exists(project.ProjectFile)) return;
        project.App("<CorpusMode>none</CorpusMode>").Standard().Write("seeds/Ro\u0301bert-Ja\u0301nes.txt", Press.Ferry).Write("Program.cs", """
            using FileNameApp.Corpus;
            foreach (var article in Articles.All) System.Console.WriteLine(article.Id);
            System.Console.WriteLine(Articles.R\u00F3bertJ\u00E1nes.Text.Length);
            """);
        foreach (var (file, _) in Unfit) project.Write("seeds/" + file, Press.Ferry);
        project.Restore().ShouldSucceed();
    }

    [Fact]
    public void WhatNoArgumentCanHold_IsLeftOutWithAFinding_AndAllOthersBuild()
    {
        if (OperatingSystem.IsWindows()) return;

        var built = project.Build("--no-restore").ShouldSucceed();

        var complaints = built.Complaints("FileNameApp");
        foreach (var (_, shown) in Unfit)
            complaints.Count(line => line.Contains($"seeds/{shown} : warning CORP0011: The name of ", StringComparison.Ordinal))
                .ShouldBe(1, shown + "\n" + built.Text);
        complaints.Count.ShouldBe(Unfit.Length, built.Text);
        project.Run().ShouldSucceed().Lines.ShouldBe(["R\u00F3bert-J\u00E1nes", "ferries-stop", "harbor-bridge-opens", $"{Press.Ferry.Length}"]);
    }

    [Theory]
    [InlineData("-p:DesignTimeBuild=false")]
    [InlineData("-p:DesignTimeBuild=true")]
    public void WhatNoArgumentCanHold_IsNoArgument_InABuildAndInAnEditor(string mode)
    {
        if (OperatingSystem.IsWindows()) return;

        string[] texts = [.. project.CompilerArguments(mode).Where(argument => argument.StartsWith("/additionalfile:", StringComparison.Ordinal)
            && !argument.EndsWith(".digest", StringComparison.Ordinal)).Select(argument => argument["/additionalfile:".Length..])];

        texts.ShouldBe(["seeds/Ro\u0301bert-Ja\u0301nes.txt", "seeds/ferries-stop.txt", "seeds/harbor-bridge-opens.txt"], ignoreOrder: true);
    }
}
