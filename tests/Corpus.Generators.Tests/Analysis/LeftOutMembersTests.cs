using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analysis;

public class LeftOutMembersTests
{
    [Fact]
    public async Task MoreArticlesThanTheLimit_AreReportedOnce_AtNoPlace() =>
        (await Reported(With(3).Property("CorpusMemberLimit", "2")))
            .ShouldBe(["warning CORP0009: Articles have no members of their own because there are 3, more than CorpusMemberLimit (2); use Articles.Find, or raise CorpusMemberLimit"]);

    [Fact]
    public async Task MoreArticlesThanHaveNamedQuotations_AreReported() =>
        (await Reported(With(EmitPlan.MostQuoted + 1)))
            .ShouldBe(["info CORP0008: Quotations have no members of their own because there are 257 articles, more than 256; set CorpusQuoteMembers to speech to have them, or to none to agree"]);

    [Theory]
    [InlineData("speech")]
    [InlineData("none")]
    public async Task WhoeverChose_IsNotReported(string members) =>
        (await Reported(With(EmitPlan.MostQuoted + 1).Property("CorpusQuoteMembers", members))).ShouldBeEmpty();

    [Fact]
    public async Task AsManyAsTheLimit_AreNotReported() => (await Reported(With(2).Property("CorpusMemberLimit", "2"))).ShouldBeEmpty();

    [Fact]
    public async Task WhatIsNoArticle_DoesNotCount() =>
        (await Reported(With(2).Text(new CheckedCorpus.StoredText(CheckedCorpus.Folder + "lost.txt", null))
            .Text(new CheckedCorpus.StoredText(CheckedCorpus.Root + "notes.md", "x")).Property("CorpusMemberLimit", "2")))
            .ShouldBeEmpty();

    [Fact]
    public void TheGenerator_LeavesItToTheAnalyzer()
    {
        var run = Desk.With(Stories.Of(3)).Set("CorpusMemberLimit", "2").Run();

        run.Hints.ShouldNotContain(h => h.StartsWith("article.", StringComparison.Ordinal));
        run.Findings.ShouldBeEmpty();
    }

    private static CheckedCorpus With(int texts)
    {
        var corpus = new CheckedCorpus();
        for (int i = 0; i < texts; i++) corpus.Text(i + ".txt", "The ferry sails at " + i + ".\n");
        return corpus;
    }

    private static async Task<IEnumerable<string>> Reported(CheckedCorpus corpus) =>
        from finding in await corpus.Build()
        where finding.Id is "CORP0008" or "CORP0009"
        select $"{(finding.Location == Location.None ? "" : "?")}{finding.Severity.ToString().ToLowerInvariant()} {finding.Id}: {finding.GetMessage(null)}";
}
