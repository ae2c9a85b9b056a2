using System.Text.Json;

namespace Corpus.Tool.Tests;

/// <summary><c>corpus verify</c>, and <c>sources:</c> in what <c>corpus check</c> reads.</summary>
public class VerifyCommandTests
{
    private const string Session = "ANNA BERG: We will not close the harbour this winter.\n\nTOM KELLER: The pumps cost 50 crowns each.\n\n"
        + "ANNA BERG: We have no idea why.\n";

    private const string Draft = "Council talks about the harbour\n\n“We will close the harbour this winter,” Anna Berg said.\n\n"
        + "“The pumps cost fifty crowns each,” said Tom Keller. “We have no idea why,” he added.\n\n"
        + "“I have never seen such a careless and lazy town as this one,” Anna Berg said.\n\n“We will not close the harbour this winter.”\n";

    [Fact]
    public void EachQuotation_HasItsLine_AndItsPassageWhereTheTwoDiffer()
    {
        using var folder = new TextsInFolder();
        string draft = folder.Write("draft.txt", Draft), source = folder.Write("sources/session.txt", Session);
        var run = ToolRun.Of("verify", draft, "--against", folder.FullPath("sources"));
        run.Lines.ShouldBe([
            $"{draft}(3,2): differs (negation lost): \"We will close the harbour this winter,\"; {source}, line 1",
            "    here   We will     close the harbour this winter,",
            "    there  We will not close the harbour this winter",
            $"{draft}(5,2): edited (end punctuation, number spelling): \"The pumps cost fifty crowns each,\"; {source}, line 3",
            $"{draft}(5,55): other speaker (ANNA BERG, not Tom Keller): \"We have no idea why,\"; {source}, line 5",
            "    here   We have no idea why,",
            "    there  We have no idea why",
            $"{draft}(7,2): not found: \"I have never seen such a careless and lazy town as this one,\"",
            $"{draft}(9,2): verbatim: \"We will not close the harbour this winter.\"; {source}, line 1",
        ]);
        run.Error.ShouldBe("5 quotations: 1 verbatim, 1 edited, 1 differs, 1 not found, 1 other speaker\n");
        run.Code.ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public void ADraftThatQuotesRightly_IsClean()
    {
        using var folder = new TextsInFolder();
        string draft = folder.Write("draft.txt", Draft.Replace("will close", "will not close").Split("“The pumps")[0]);
        ToolRun.Of("verify", draft, "--against", folder.Write("session.md", Session)).Code.ShouldBe(ExitCode.Clean);
    }

    [Fact]
    public void ASourceThatIsNotThere_IsAnError()
    {
        using var folder = new TextsInFolder();
        var run = ToolRun.Of("verify", folder.Write("draft.txt", Draft), "--against", folder.FullPath("nowhere"));
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("does not exist; name a source, or a folder of sources");
        ToolRun.Of("verify", folder.FullPath("draft.txt")).Code.ShouldBe(ExitCode.Error);
    }

    [Fact]
    public void EachFormat_CarriesTheSame()
    {
        using var folder = new TextsInFolder();
        string draft = folder.Write("draft.txt", Draft), source = folder.Write("sources/session.txt", Session);
        string[] args = ["verify", draft, "--against", source, "--format"];
        string[] objects = ToolRun.Of([.. args, "jsonl"]).Lines;
        objects.Length.ShouldBe(5);
        var first = JsonDocument.Parse(objects[0]).RootElement;
        first.GetProperty("verdict").GetString().ShouldBe("differs");
        first.GetProperty("passage").GetString().ShouldBe("We will not close the harbour this winter");
        first.GetProperty("differences")[0].GetProperty("there").GetString().ShouldBe("not");
        string[] notes = ToolRun.Of([.. args, "github"]).Lines;
        notes.Length.ShouldBe(3);
        notes[0].ShouldStartWith($"::warning file={draft},line=3,endLine=3,col=5,endColumn=15,title=CORP4010::The quotation loses a negation");
        JsonDocument.Parse(ToolRun.Of([.. args, "sarif"]).Output).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(3);
    }

    [Theory, InlineData("../transcripts/session.txt"), InlineData("../transcripts/session"), InlineData("\"../transcripts/*.txt\""),
        InlineData("\"../**/session.txt\"")]
    public void SourcesInFrontMatter_AreCheckedByCheck(string name)
    {
        using var folder = new TextsInFolder();
        folder.Write("transcripts/session.txt", Session);
        string path = folder.Write("seeds/wire/council.txt", $"---\nsources: {name}\n---\n" + Draft);
        var run = ToolRun.Of("check", folder.FullPath("seeds"), "--severity", "warning");
        run.Lines.Select(l => l.Split(' ')[2]).ShouldBe(["CORP4010:", "CORP4011:", "CORP4012:"]);
        run.Lines[0].ShouldStartWith($"{path}(6,5): warning CORP4010: The quotation loses a negation: ");
    }

    [SharedFact("seeds")]
    public void TwoArticlesThatQuoteOneAgency_GoTogether_AndAChangedWordIsFoundAtItsPlace()
    {
        using var folder = new TextsInFolder();
        foreach (string file in Directory.EnumerateFiles(Repository.Shared("seeds"))) folder.Write("seeds/" + Path.GetFileName(file), File.ReadAllBytes(file));
        string[] names = [.. Directory.EnumerateFiles(folder.FullPath("seeds")).Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal)];
        string[] verify = ["verify", folder.FullPath("seeds/" + names[0]), "--against", folder.FullPath("seeds/" + names[1])];
        string line = ToolRun.Of(verify).Lines.Single(l => l.Contains("\"stressed the need", StringComparison.Ordinal));
        (line.Contains("): verbatim", StringComparison.Ordinal) || line.Contains("): edited", StringComparison.Ordinal)).ShouldBeTrue(line);

        string text = folder.Text("seeds/" + names[0]);
        folder.Write("seeds/copy.txt", $"---\nsources: {Path.GetFileNameWithoutExtension(names[1])}\n---\n" 
            + text.Replace("get prepared for both", "get prepared for mere"));
        var run = ToolRun.Of("check", folder.FullPath("seeds"), "--rule", "CORP4010");
        string[] lines = folder.Text("seeds/copy.txt").Split('\n');
        int at = Array.FindIndex(lines, l => l.Contains("get prepared for mere"));
        run.Lines.ShouldContain(l => l.Contains($"copy.txt({at + 1},{lines[at].IndexOf("mere", StringComparison.Ordinal) + 1}): warning CORP4010"), run.Output);
    }
}
