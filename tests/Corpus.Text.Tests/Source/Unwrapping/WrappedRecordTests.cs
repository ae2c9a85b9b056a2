using System.Text;
using System.Text.Json;
using Corpus.Text.Export;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source.Unwrapping;

/// <summary>What leaves the reader: places in the file as it is, words as they are read.</summary>
public class WrappedRecordTests
{
    private const string Wrapped = """
        Ferry returns

        The last boat will leave at four in the afternoon from October, its
        operator said on Tuesday, in a move that islanders called the beginning
        of the end for the community of 400 that lives behind the sea wall.

        “We do not have the boats, and we do not have the people who could
        sail them out of the harbour", said Ingrid Moe, who has run the line
        since 2014 and calls it in every speech that she makes “a “grand old
        lady” of the sea”.

        """;

    [Fact]
    public void AnExportedQuotation_HasTheFilesPlaces_AndSingleSpaces()
    {
        using var record = JsonDocument.Parse(new RecordWriter(OffsetUnit.Utf16).Text(Filed, TextFindings.Of(Filed)));
        var quote = record.RootElement.GetProperty("quotes")[0];
        quote.GetProperty("text").GetString().ShouldBe("We do not have the boats, and we do not have the people who could sail them out of the harbour");
        Wrapped[quote.GetProperty("start").GetInt32()..quote.GetProperty("end").GetInt32()]
            .ShouldBe("We do not have the boats, and we do not have the people who could\nsail them out of the harbour");
        foreach (var block in record.RootElement.GetProperty("blocks").EnumerateArray())
            Wrapped[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()]
                .ShouldBe(Wrapped[block.GetProperty("start").GetInt32()..block.GetProperty("end").GetInt32()].Trim());
    }

    [Fact]
    public void AFinding_StandsAtItsOwnLineAndColumn_AndItsEditKeepsTheLineBreaks()
    {
        var findings = TextFindings.Of(Filed);
        var mismatched = findings.Single(f => f.Rule == RuleTable.Mismatched);
        new LineMap(Wrapped).PositionOf(mismatched.Range.Start).ShouldBe((6, 0));
        string repaired = TextEdits.Apply(Wrapped, [mismatched.Edit!]);
        repaired.ShouldBe(Wrapped.Replace("harbour\"", "harbour”"));
    }

    [Fact]
    public void AnEditOfANestedQuotation_KeepsItsLineBreak()
    {
        var nested = TextFindings.Of(Filed).Single(f => f.Rule == RuleTable.NestedSameMarks);
        TextEdits.Apply(Wrapped, [nested.Edit!]).ShouldBe(Wrapped.Replace("“grand old\nlady”", "‘grand old\nlady’"));
    }

    private static CorpusArticle Filed => CorpusArticle.File("ferry.txt", SourceEncoding.Utf8, ArticleReading.Read(Wrapped));
}
