using System.Globalization;
using Corpus.Package.Tests.Harness;
using Corpus.Testing;

namespace Corpus.Package.Tests.Consumers;

/// <summary>A newsroom of 200 articles with a strict build: a misquotation is stopped, and what is accepted is accepted by build and tool alike.</summary>
[Collection(nameof(SingleProjects))]
public sealed class NewsroomTests(Feed feed)
{
    private const string Right = "---\nsources: [../transcripts/hall.txt]\n---\nHall Stays Open\n\nThe county talked about the hall.\n\n"
        + "“We will not close the hall before the choir has sung in it,” Marit Vik said.\n";

    private const string Transcript = "MARIT VIK: We will not close the hall before the choir has sung in it.\n\nLIV DAHL: And who pays for the lamps?\n";

    [Fact]
    public void AMisquotation_StopsTheBuildAtItsPlace_UntilItIsFixedOrAccepted()
    {
        var project = new UserProject(feed.Users, "NewsroomApp")
            .App("<WarningsAsErrors>CORP4010;CORP4011;CORP4012</WarningsAsErrors>", """<CorpusSource Include="transcripts/*.txt" />""")
            .Write("Program.cs", "System.Console.WriteLine(NewsroomApp.Corpus.Articles.All.Count);\n")
            .Write("transcripts/hall.txt", Transcript).Write("seeds/hall.txt", Right);
        for (int i = 1; i < 200; i++)
        {
            string number = i.ToString(CultureInfo.InvariantCulture);
            project.Write($"seeds/boat-{number}.txt", $"Boat {number} Sails\n\nBoat {number} left the harbour with {number} crates of fish on Monday.\n");
        }
        project.Build().ShouldSucceed();

        project.Write("seeds/hall.txt", Right.Replace("will not close", "will close", StringComparison.Ordinal));
        var stopped = project.Build("--no-restore");
        stopped.ExitCode.ShouldNotBe(0);
        stopped.Complaints("NewsroomApp").ShouldHaveSingleItem().ShouldContain("hall.txt(8,5): error CORP4010: The quotation loses a negation: ");
        Tool(project, "check", "seeds", "--severity", "warning").Text.ShouldContain("hall.txt(8,5): warning CORP4010: The quotation loses a negation: ");

        Tool(project, "check", "seeds", "--write-baseline").ShouldSucceed();
        File.Exists(project.PathOf("corpus.baseline")).ShouldBeTrue();
        project.Build("--no-restore").ShouldSucceed().Complaints("NewsroomApp").ShouldBeEmpty();
        Tool(project, "check", "seeds").ShouldSucceed();

        project.Write("transcripts/hall.txt", Transcript.Replace("choir", "quartet", StringComparison.Ordinal));
        project.Build("--no-restore").Complaints("NewsroomApp").ShouldHaveSingleItem().ShouldContain("error CORP4010");

        File.Delete(project.PathOf("corpus.baseline"));
        project.Write("seeds/hall.txt", Right).Write("transcripts/hall.txt", Transcript);
        project.Build("--no-restore").ShouldSucceed().Complaints("NewsroomApp").ShouldBeEmpty();
    }

    private static Outcome Tool(UserProject project, params string[] arguments) =>
        Dotnet.Run(project.Folder, [Repository.PathOf("src/Corpus.Tool/bin/Debug/net10.0/Corpus.Tool.dll"), .. arguments]);
}
