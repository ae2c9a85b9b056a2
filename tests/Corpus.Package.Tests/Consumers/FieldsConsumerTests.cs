using System.Text.Json;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Consumers;

/// <summary>A user's record and drafts, built with the package.</summary>
[Collection(nameof(SingleProjects))]
public sealed class FieldsConsumerTests(Feed feed)
{
    [Fact]
    public void ARecord_IsFilled_ItsMistakesAreWarnings_AndItsSchemaIsWritten()
    {
        var project = new UserProject(feed.Users, "FieldsApp").App("<Nullable>enable</Nullable><CorpusDrafts>false</CorpusDrafts>")
            .Write("seeds/opinion/ferries.txt", "---\nsection: Harbour\nrank: 3\n---\nLet the ferries sail\n\nThe harbour needs its ferries.\n")
            .Write("seeds/opinion/wrong.txt", "---\nsection: Harbour\nrank: third\nanswers: opinion/feries\npage-code: A3\n---\nKeep them moored\n\nThe ice is thick.\n")
            .Write("seeds/opinion/draft.txt", "---\nsection: Harbour\ndraft: true\n---\nNot yet\n\nNobody has read this.\n")
            .Write("Program.cs", """
                using System;
                using Corpus.Generators;
                using FieldsApp.Corpus;

                foreach (Article article in Articles.With<OpinionFields>()) Console.WriteLine($"{article.Id} {article.Fields<OpinionFields>()}");
                Console.WriteLine(Articles.All.Count);

                [ArticleFields("opinion/**")]
                public partial record OpinionFields
                {
                    public required string Section { get; init; }
                    public int? Rank { get; init; }
                    public ArticleRef? Answers { get; init; }
                    public string? PageCode { get; init; }
                }
                """);

        var built = project.Build().ShouldSucceed();
        FieldsIn(built.Complaints("FieldsApp")).ShouldBe(["wrong.txt(3,7) warning CORP6002", "wrong.txt(4,10) warning CORP6005"]);
        project.Run().ShouldSucceed().Lines.ShouldBe(["opinion/ferries OpinionFields { Section = Harbour, Rank = 3, Answers = , PageCode =  }", "2"]);

        string file = project.PathOf("obj/Debug/net10.0/corpus.schema.json");
        using var schema = JsonDocument.Parse(File.ReadAllText(file));
        schema.RootElement.GetProperty("definitions").GetProperty("OpinionFields").GetProperty("x-corpus-globs")[0].GetString().ShouldBe("opinion/**");
        // The tool reads the records from there.
        var check = Dotnet.Run(project.Folder, Repository.PathOf("src/Corpus.Tool/bin/Debug/net10.0/Corpus.Tool.dll"), "check");
        FieldsIn(check.Lines).ShouldBe(FieldsIn(built.Complaints("FieldsApp")));
        check.Text.ShouldNotContain("CORP2013");

        var written = File.GetLastWriteTimeUtc(file);
        project.Build().ShouldSucceed();
        File.GetLastWriteTimeUtc(file).ShouldBe(written);
    }

    private static string[] FieldsIn(IEnumerable<string> lines) => [.. lines.Where(line => line.Contains("CORP6", StringComparison.Ordinal))
        .Select(line => line[line.IndexOf("wrong.txt", StringComparison.Ordinal)..].Split(": ")).Select(parts => parts[0] + " " + parts[1])
        .Order(StringComparer.Ordinal)];
}
