using System.Text;
using Corpus.Text.Export;
using Corpus.Text.Rules;

namespace Corpus.Generators.Tests.Runtime;

public class JsonTests
{
    private static PackedCorpus Corpus => PackedCorpus.Of([.. SampleCorpus.Packed.Articles, .. PackedCorpus.Of(
        ("ferry.txt", "The ferry is back\n\nPORT ELLEN (AP) – 🚢 It left at noon 🚢.\n\n“It’s \"ours\" 🚢,” Ann Lee said. “And mine.\n\nTomorrow  it sails again,, she thinks."),
        ("a/empty.txt", ""),
        ("wrapped.txt", Wrapped),
        ("half.txt", "Half a pair \ud83d here\n\n\"So \udc4d it is,\" said Bo Chan.\n")).Articles]);

    private const string Wrapped =
        "Ferry returns\r\n\r\nThe last boat will leave at four in the afternoon from October, its\r\noperator said on Tuesday, in a move that islanders called the beginning\r\n"
        + "of the end for the community of 400 that lives behind the sea wall.\r\n\r\n\"We do not have the boats, and we do not have the people who could\r\n"
        + "sail them out of the harbour,\" said Ingrid Moe, who has run the opera-\r\ntion since 2014. \"Nobody can say that the islanders were not in-\r\nformed, and nobody will.\"\r\n";

    [Fact]
    public void WordsOverALinesEnd_AreReadWithASpace_AndAPartedWordIsOne() =>
        Run("""
            Articles.Find("wrapped").Paragraphs[0].Text + "|" + Articles.Find("wrapped").Quotes[1].Text + "|" + Articles.Find("wrapped").Quotes[1].SpeakerName
                + "|" + (Quotes.Verbatim("not informed, and") != null) + "|" + Articles.Find("wrapped").Text.Length
            """).ShouldBe("The last boat will leave at four in the afternoon from October, its operator said on Tuesday, in a move that islanders called the beginning "
            + "of the end for the community of 400 that lives behind the sea wall.|Nobody can say that the islanders were not informed, and nobody will.|"
            + $"Ingrid Moe|True|{Wrapped.Length}");

    private static string Run(string expression, bool relaxed = true) => new Consumer
    {
        Corpus = Corpus,
        Source = $$"""
            using System.Linq;
            using System.Text.Json;
            using System.Collections.Generic;
            using Newsroom.Corpus;
            internal static class Probe
            {
                private static readonly JsonSerializerOptions Options = {{(relaxed ? "new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }" : "null!")}};
                internal static string Run() => {{expression}};
                private static string Written(System.Action<Utf8JsonWriter> write)
                {
                    var bytes = new System.IO.MemoryStream();
                    using (var writer = new Utf8JsonWriter(bytes, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) write(writer);
                    return System.Text.Encoding.UTF8.GetString(bytes.ToArray());
                }
                private static string Thrown(System.Action act)
                {
                    try { act(); return "nothing "; }
                    catch (System.ArgumentNullException missing) { return missing.ParamName + " "; }
                }
            }
            namespace Newsroom.Corpus
            {
                static partial class Articles
                {
                    public static Article<FerryQuotes> Ferry => Get<FerryQuotes>("ferry", {{Corpus.StampOf("ferry")}}UL);
                }
                internal sealed class FerryQuotes : QuoteList { public readonly Quote Ours; internal FerryQuotes(Article a) : base(a) => Read(0, out Ours); }
            }
            """,
    }.Run();

    [Fact]
    public void SerializingEveryArticle_WritesWhatCorpusExportWrites()
    {
        var writer = new RecordWriter(OffsetUnit.CodePoint);
        string expected = string.Join('\n', Corpus.Articles.OrderBy(a => a.Id, StringComparer.Ordinal)
            .Select(filed => writer.Text(filed, TextFindings.Of(filed))));

        Run("string.Join('\\n', Articles.All.Select(a => JsonSerializer.Serialize(a, Options)))").ShouldBe(expected);
        Run("JsonSerializer.Serialize(Articles.All, Options)").ShouldBe("[" + expected.Replace("\n", ",") + "]");
        expected.ShouldContain("\"CORP");
    }

    [Fact]
    public void WriteTo_WritesTheSameWithoutTheSerializer()
    {
        Run("Written(writer => Articles.WriteTo(writer)) == JsonSerializer.Serialize(Articles.All, Options) ? \"same\" : \"other\"").ShouldBe("same");
        Run("string.Join(' ', Articles.All.Select(a => Written(a.WriteTo) == JsonSerializer.Serialize(a, Options)).Distinct())").ShouldBe("True");
        Run("string.Join(' ', Quotes.All.Select(q => Written(q.WriteTo) == JsonSerializer.Serialize(q, Options)).Distinct())").ShouldBe("True");
        Run("Thrown(() => Articles.WriteTo(null!)) + Thrown(() => Articles.Ferry.WriteTo(null!)) + Thrown(() => Quotes.All[0].WriteTo(null!))")
            .ShouldBe("writer writer writer ");
    }

    [Fact]
    public void AFinding_IsWrittenAsInItsArticlesRecord() =>
        Run("Written(Articles.Ferry.WriteTo).Contains(\"\\\"findings\\\":\" + JsonSerializer.Serialize(Articles.Ferry.Findings, Options) + \"}\").ToString()")
            .ShouldBe("True");

    [Fact]
    public void WithoutConfiguration_NothingRunsInCircles()
    {
        Run("JsonSerializer.Serialize(Articles.All, Options) + JsonSerializer.Serialize(Quotes.All) + JsonSerializer.Serialize(Articles.Ferry.Paragraphs) + JsonSerializer.Serialize(Articles.Ferry.Findings)", relaxed: false).ShouldContain("ferry");
        Run("JsonSerializer.Serialize(Speakers.All) + JsonSerializer.Serialize(Outlets.All)")
            .ShouldBe("""[{"name":"Ann Lee","spellings":["Ann Lee"]},{"name":"Bo Chan","spellings":["Bo Chan"]},{"name":"Ingrid Moe","spellings":["Ingrid Moe"]}][{"name":"Harbor Post"}]""");
    }

    [Fact]
    public void AnArticleWithNamedQuotations_IsTheSameRecord()
        => Run("(JsonSerializer.Serialize(Articles.Ferry) == JsonSerializer.Serialize<Article>(Articles.Ferry)) + \" \" + (JsonSerializer.Serialize(Articles.Ferry.Quotes) == JsonSerializer.Serialize(Articles.Find(\"ferry\").Quotes.ToList())) + \" \" + JsonSerializer.Serialize(new { Articles.Ferry }).StartsWith(\"{\\\"Ferry\\\":{\\\"id\\\":\\\"ferry\\\"\")").ShouldBe("True True True");
}
