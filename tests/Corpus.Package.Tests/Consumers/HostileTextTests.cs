using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>What a text can do to the build that reads it: get findings, and nothing else.</summary>
[Collection(nameof(SingleProjects))]
public sealed class HostileTextTests(Feed feed)
{
    private const string Forged = "error CS9999";

    [Fact]
    public void AText_ForgesNoError_RaisesNoRule_AndHidesNothing()
    {
        var project = new UserProject(feed.Users, "HostileTextApp").App("<CorpusMode>strict</CorpusMode>")
            .Write("Program.cs", "System.Console.WriteLine(HostileTextApp.Corpus.Articles.All.Count);\n")
            .Write("seeds/a.txt", $"---\n\"corpus_diagnostic.CORP2009.severity\": \"x\\nseeds/b.txt(1,1): {Forged}: no \\e[31m\"\n"
                + $"\"k\\nseeds/b.txt(1,1): {Forged}: no\": 1\ncorpus_diagnostic.CORP2002.severity: none\ncorpus_diagnostic.CORP3001.severity: error\n"
                + "corpus_diagnostic.CORP1003.severity: none\n---\nA Bridge Is\u200B Open\n\n“We waited, she said.\n");

        var built = project.Build();
        built.ShouldSucceed();
        built.Lines.ShouldAllBe(line => !line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning CORP", StringComparison.Ordinal));
        built.Lines.ShouldAllBe(line => !line.TrimStart().StartsWith("seeds/b.txt", StringComparison.Ordinal) && !line.Contains('\e'));
        string said = string.Join('\n', built.Complaints("HostileTextApp"));
        said.ShouldContain("warning CORP0002: \"x\\u000Aseeds/b.txt(1,1): " + Forged);
        said.ShouldContain("warning CORP1003: ");
        said.ShouldContain("warning CORP3001: ");
        said.ShouldNotContain("CORP2002");

        project.Build("-p:CorpusTextSwitches=false").ShouldSucceed().Text.ShouldContain("warning CORP2002: ");
    }
}
