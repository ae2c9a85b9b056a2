using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary>Annotations that stand off from their text.</summary>
public class ExportSpansTests
{
    private const string Wrapped = "The 🎻 harp is back\r\n\r\nOSLO — The council met on Monday in the old town hall, as it does in every week\r\nof the winter, "
        + "and nobody left before the end of the long night.\r\n\r\n“It is home at last and it will stay here for as long as anybody in this\r\ntown can sing,” "
        + "said Ann Berg, the mayor, who had looked for it for years.\r\n";

    [Fact]
    public void SpansOfAThousandTexts_SliceToTheirWords_AndRelateToOneAnother()
    {
        var input = new StringBuilder();
        for (int i = 0; i < 1000; i++) input.Append(JsonSerializer.Serialize(new { id = $"t{i}", text = MadeTexts.Of(i) })).Append('\n');
        var run = ToolRun.WithInput(input.ToString(), "export", "-", "--format", "spans", "--with-text");
        run.Code.ShouldBe(ExitCode.Clean);
        run.Lines.Length.ShouldBe(1000);
        int related = 0;
        for (int i = 0; i < 1000; i++)
        {
            var article = JsonDocument.Parse(run.Lines[i]).RootElement;
            article.GetProperty("text").GetString().ShouldBe(MadeTexts.Of(i));
            int[] text = [.. MadeTexts.Of(i).EnumerateRunes().Select(r => r.Value)];
            var labels = new Dictionary<string, string>();
            foreach (var span in article.GetProperty("spans").EnumerateArray())
            {
                labels.Add(span.GetProperty("id").GetString()!, span.GetProperty("label").GetString()!);
                string.Concat(text[span.GetProperty("start").GetInt32()..span.GetProperty("end").GetInt32()].Select(char.ConvertFromUtf32))
                    .ShouldBe(span.GetProperty("text").GetString());
            }
            foreach (var relation in article.GetProperty("relations").EnumerateArray())
            {
                (string, string, string) words = (labels[relation.GetProperty("from").GetString()!], relation.GetProperty("label").GetString()!,
                    labels[relation.GetProperty("to").GetString()!]);
                words.ShouldBeOneOf(("quote", "spoken_by", "speaker"), ("speaker", "speaks", "cue"), ("quote", "cued_by", "cue"));
                related++;
            }
        }
        related.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void AQuotation_LeadsToItsSpeaker_AndThatToTheCue()
    {
        var run = ToolRun.WithInput(JsonSerializer.Serialize(new { id = "a", text = Wrapped }), "export", "-", "--format", "spans");
        var article = JsonDocument.Parse(run.Output).RootElement;
        article.GetProperty("spans").EnumerateArray().Where(s => !s.GetProperty("id").GetString()!.StartsWith('b'))
            .Select(s => $"{s.GetProperty("id")} {s.GetProperty("text")}").ShouldBe(["q1 It is home at last and it will stay here for as long as anybody in this\r\ntown can sing,", "s1 Ann Berg", "c1 said"]);
        article.GetProperty("relations").GetRawText().ShouldBe(
            """[{"label":"spoken_by","from":"q1","to":"s1"},{"label":"speaks","from":"s1","to":"c1"}]""");
    }

    [Fact]
    public void Brat_HasATextAndItsAnnotations_AndPiecesWithoutLineEnds()
    {
        using var folder = new TextsInFolder();
        string output = folder.FullPath("brat");
        var run = ToolRun.WithInput(JsonSerializer.Serialize(new { id = "wire/a", text = Wrapped }), "export", "-", "--format", "brat", "-o", output);
        run.ShouldBe(new ToolRun(ExitCode.Clean, "", ""));
        folder.Text("brat/wire/a.txt").ShouldBe(Wrapped);
        folder.Text("brat/wire/a.ann").ShouldBe("""
            T1	Headline 0 18	The 🎻 harp is back
            T2	Dateline 22 28	OSLO —
            T3	Quote 172 243;245 259	It is home at last and it will stay here for as long as anybody in this town can sing,
            A1	Kind T3 speech
            T4	Speaker 266 274	Ann Berg
            A2	Kind T4 person
            #1	AnnotatorNotes T4	Ann Berg
            T5	Cue 261 265	said
            R1	Spoken_by Arg1:T3 Arg2:T4
            R2	Speaks Arg1:T4 Arg2:T5

            """.ReplaceLineEndings("\n"));
        folder.Text("brat/annotation.conf").ShouldContain("Spoken_by Arg1:Quote, Arg2:Speaker\n");
    }

    [Theory]
    [InlineData("../../a")]
    [InlineData("/a")]
    [InlineData("a/../../..")]
    [InlineData("..\\a")]
    public void AnIdThatLeadsOut_StaysInTheFolder(string id)
    {
        using var folder = new TextsInFolder();
        ToolRun.WithInput(JsonSerializer.Serialize(new { id, text = "One" }), "export", "-", "--format", "brat", "-o", folder.FullPath("x/../in"))
            .Code.ShouldBe(ExitCode.Clean);
        Directory.GetFiles(folder.FullPath("in"), "*.ann", SearchOption.AllDirectories).Length.ShouldBe(1);
        Directory.GetFileSystemEntries(folder.Path).Length.ShouldBe(1);
    }

    [Fact]
    public void OfTwoArticlesWithOneId_TheSecondIsLeftOut_AndNamed()
    {
        using var folder = new TextsInFolder();
        var run = ToolRun.WithInput("""{"id":"a","text":"One"}""" + "\n" + """{"id":"a","text":"Two"}""", "export", "-", "--format", "brat", "-o",
            folder.FullPath("brat"));
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldBe("corpus: Two articles have the id a; give the second, which is left out, another id\n");
        folder.Text("brat/a.txt").ShouldBe("One");
    }
}
