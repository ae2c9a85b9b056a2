using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Attribution;

public sealed class RepeatedQuotationsTests
{
    [Fact]
    public void TheSameBriefWords_PointToTheirLastPlace_WhateverTheirCaseAndPunctuation()
    {
        string @long = string.Join(" ", Enumerable.Repeat("the dam holds", 6));
        string text = $"“Boss” and “dam.” and “{@long}” and “boss” and “{@long}” and “the dam” and “BOSS!”\n";
        var parts = PartsReader.Read(text, LineSplitter.Split(text));
        using var repeated = new RepeatedQuotations(text, QuotationReader.Read(text, parts));
        Enumerable.Range(0, 7).Select(i => repeated[i]).ShouldBe([-1, -1, -1, 0, -1, -1, 3]);
    }
}
