using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Tests;

public class ExportCommandTests
{
    [Fact]
    public void EveryTextBelowTheFolder_IsOneRecord_InTheOrderOfThePaths()
    {
        using var folder = new TextsInFolder();
        folder.Write("b.txt", "A late bus\n\nThe bus was late.\n");
        folder.Write("a/z.TXT", "A harp\n\nIt plays.\n");
        folder.Write("a/b/c.fr.txt", "Une harpe\n\nElle joue.\n");
        folder.Write("a/readme.md", "not a text");
        var run = ToolRun.Of("export", folder.Path, "--format", "jsonl");
        run.Code.ShouldBe(ExitCode.Clean);
        run.Error.ShouldBeEmpty();
        Values(run, "id").ShouldBe(["a/b/c.fr", "a/z", "b"]);
        Values(run, "path").ShouldBe(["a/b/c.fr.txt", "a/z.TXT", "b.txt"]);
    }

    [Fact]
    public void AnIdInFrontMatter_IsTheRecordsId_UnlessTwoTextsHaveIt()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "---\nid: harp\n---\nThe harp\n\nIt is home.\n");
        folder.Write("b.txt", "---\nid: mill\n---\nThe mill\n\nIt is old.\n");
        folder.Write("c.txt", "---\nid: mill\n---\nThe other mill\n\nIt is new.\n");
        Values(ToolRun.Of("export", folder.Path), "id").ShouldBe(["harp", "b", "c"]);
    }

    [Fact]
    public void StandardInput_IsReadAsJsonLines_ARecordEach()
    {
        var run = ToolRun.WithInput("""
            {"id":"wire/one","text":"One\n\n“Yes,” she said.\n"}

            {"text":"Two 🎻\n","id":"two"}
            """, "export", "-");
        run.Code.ShouldBe(ExitCode.Clean);
        Values(run, "id").ShouldBe(["wire/one", "two"]);
    }

    [Theory]
    [InlineData("not json")]
    [InlineData("[1]")]
    [InlineData("""{"id":"a"}""")]
    [InlineData("""{"id":1,"text":"x"}""")]
    [InlineData("""{"id":"a","text":"\ud83d"}""")]
    public void ALineThatIsNoRecord_IsARecordWithAnError_AndTheOthersAreStillRead(string line)
    {
        var run = ToolRun.WithInput($$"""{"id":"a","text":"A"}{{'\n'}}{{line}}{{'\n'}}{"id":"b","text":"B"}""", "export", "-");
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldStartWith("corpus: Line 2 of standard input is not an object");
        run.Lines.Length.ShouldBe(3);
        run.Lines[0].ShouldStartWith("""{"id":"a",""");
        run.Lines[1].ShouldStartWith("""{"line":2,"error":"not an object""");
        run.Lines[2].ShouldStartWith("""{"id":"b",""");
    }

    [Fact]
    public void AFolderThatDoesNotExist_IsAnError_WithTheRemedy()
    {
        var run = ToolRun.Of("export", "/no/such/folder");
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldBe("corpus: /no/such/folder does not exist; name a folder with .txt or .md files, or one text\n");
        run.Output.ShouldBeEmpty();
    }

    [Fact]
    public void OneText_CanBeNamed()
    {
        using var folder = new TextsInFolder();
        Values(ToolRun.Of("export", folder.Write("inner/one.txt", "One\n")), "id").ShouldBe(["one"]);
    }

    [Fact]
    public void AByteOrderMarkAndUtf16_GiveTheSameRecordAsUtf8()
    {
        const string text = "Harp 🎻\n\n“It is home,” she said.\n";
        using var folder = new TextsInFolder();
        folder.Write("a.txt", text);
        folder.Write("b.txt", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);
        folder.Write("c.txt", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)]);
        folder.Write("d.txt", [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)]);
        var records = ToolRun.Of("export", folder.Path).Lines.Select(l => l[l.IndexOf("\"sha256\"", StringComparison.Ordinal)..]).ToList();
        records.Count.ShouldBe(4);
        records.ShouldAllBe(r => r == records[0]);
    }

    [Fact]
    public void Offsets_CountWhatTheOptionSays()
    {
        const string input = """{"id":"a","text":"🎻 é “Yes,” she said."}""";
        string Start(params string[] options) =>
            JsonDocument.Parse(ToolRun.WithInput(input, ["export", "-", .. options]).Output).RootElement.GetProperty("quotes")[0].GetProperty("start")
            .GetRawText();
        Start().ShouldBe("5");
        Start("--offsets", "codepoint").ShouldBe("5");
        Start("--offsets", "utf16").ShouldBe("6");
        Start("--offsets", "utf8").ShouldBe("11");
    }

    [Fact]
    public void WithText_TheRecordEndsWithTheWholeText_AsItStands()
    {
        const string text = "Harp 🎻\r\n\r\n“It is\r\nhome,” she said.\r\n";
        using var folder = new TextsInFolder();
        folder.Write("a.txt", text);
        Values(ToolRun.Of("export", folder.Path, "--with-text"), "text").ShouldBe([text]);
        ToolRun.Of("export", folder.Path).Output.ShouldNotContain("\"text\":\"Harp 🎻\\r");
    }

    [Fact]
    public void SeveralPaths_AreExportedOneBehindTheOther()
    {
        using var folder = new TextsInFolder();
        folder.Write("b/one.txt", "One\n");
        folder.Write("a/two.txt", "Two\n");
        Values(ToolRun.WithInput("""{"id":"three","text":"Three"}""", "export", folder.FullPath("b"), "-", folder.FullPath("a")), "id")
            .ShouldBe(["one", "three", "two"]);
    }

    [Theory]
    [InlineData("--jobs", "0")]
    [InlineData("--shard", "3/2")]
    [InlineData("--shard", "half")]
    [InlineData("--table", "words")]
    [InlineData("--offsets", "lines")]
    [InlineData("--format", "xml")]
    [InlineData("--what", "ever")]
    public void AnOptionThatDoesNotExist_IsAnError(string option, string value)
    {
        var run = ToolRun.WithInput("", "export", "-", option, value);
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldNotBeEmpty();
    }

    private static IEnumerable<string?> Values(ToolRun run, string field) =>
        run.Lines.Select(l => JsonDocument.Parse(l).RootElement.GetProperty(field).GetString());
}
