using Corpus.Generators.Adapter;
using Corpus.Generators.Analysis;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Analysis;

public class FloodTests
{
    [Fact]
    public async Task AboveTheLimit_TheRestIsOneFindingWithItsCounts()
    {
        var found = await Flooded(Enumerable.Range(0, 20)).Build();

        found.Count(d => d.Id == "CORP1006").ShouldBe(10);
        found.Single(d => d.Id == "CORP0010" && d.Severity == DiagnosticSeverity.Warning).GetMessage(null)
            .ShouldBe("30 more findings are not shown (CORP1006: 30); run corpus check to see all, or raise CorpusMaxFindings");
    }

    [Fact]
    public async Task WhatIsShown_IsTheFirstByPathWhateverOrderTheTextsComeIn()
    {
        var inOrder = CheckedCorpus.Places(await Flooded(Enumerable.Range(0, 20)).Build()).ToList();
        var reversed = CheckedCorpus.Places(await Flooded(Enumerable.Range(0, 20).Reverse()).Build()).ToList();

        reversed.ShouldBe(inOrder);
        inOrder.Count(p => p.StartsWith("00.txt", StringComparison.Ordinal) && p.EndsWith("CORP1006", StringComparison.Ordinal)).ShouldBe(2);
        inOrder.ShouldNotContain(p => p.StartsWith("05.txt", StringComparison.Ordinal) && p.EndsWith("CORP1006", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Suggestions_PushNoWarningOut()
    {
        var corpus = Flooded(Enumerable.Range(0, 2)).Property("CorpusMaxFindings", "4");

        (await corpus.Build()).Count(d => d.Id == "CORP1006").ShouldBe(4);
    }

    [Fact]
    public async Task TenThousandFindings_BecomeAsManyDiagnosticsAsTheLimitAndOne()
    {
        string text = "Story\n\n" + string.Concat(Enumerable.Repeat("a\uFFFD ", 1_000)) + "\n";
        var corpus = new CheckedCorpus();
        for (int i = 0; i < 10; i++) corpus.Text(i + ".txt", text + i);

        var warnings = (await corpus.Build()).Where(d => d.Severity == DiagnosticSeverity.Warning).ToList();

        warnings.Count.ShouldBe(1_001);
        warnings.Single(d => d.Id == "CORP0010").GetMessage(null).ShouldContain("CORP1006: 9000");
    }

    [Fact]
    public async Task InAnEditor_AnOpenTextShowsItsOwnHoweverManyTheOthersHave() =>
        (await Flooded(Enumerable.Range(0, 20)).Open("19.txt")).Count(d => d.Id == "CORP1006").ShouldBe(2);

    private static CheckedCorpus Flooded(IEnumerable<int> numbers)
    {
        var corpus = new CheckedCorpus().Property("CorpusMaxFindings", "10");
        foreach (int number in numbers) corpus.Text($"{number:D2}.txt", $"Story {number}\n\nA caf\uFFFD and a na\uFFFDve mayor.\n");
        return corpus;
    }
}
