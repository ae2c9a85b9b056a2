using System.Xml.Linq;

namespace Corpus.Tool.Tests;

/// <summary><c>corpus explain</c>: a text with what the reader sees in it.</summary>
public class ExplainCommandTests
{
    private const string Text = "Harp Returns to Brent\n\nThe Brent Post, May 4, 2021\n\nThe harp is <b>home</b> again.\n\n"
        + "“We have waited eleven years for it,” said Erik Holm, the harp maker.\n\n“It is & stays ours,” said Anna Lind.\n";

    [Fact]
    public void EachBlock_HasItsKindInTheMargin_AndEachQuotationItsSource()
    {
        using var folder = new TextsInFolder();
        var run = ToolRun.Of("explain", folder.Write("a.txt", Text));
        run.Code.ShouldBe(ExitCode.Clean);
        run.Lines[0].ShouldBe("headline    | Harp Returns to Brent");
        run.Lines.ShouldContain("paragraph   | “We have waited eleven years for it,”[1] said Erik Holm, the harp maker.");
        run.Lines.ShouldContain(l => l.StartsWith("  [1] speech: Erik Holm (cue-", StringComparison.Ordinal));
        run.Lines.ShouldContain("  published: 2021-05-04");
        run.Lines.ShouldContain(l => l.StartsWith("  Erik Holm", StringComparison.Ordinal) && l.EndsWith(" (1)", StringComparison.Ordinal));
        run.Lines.ShouldContain(l => l.StartsWith("  (5,13) CORP1005: ", StringComparison.Ordinal));
    }

    [Fact]
    public void ThePage_IsWellFormedAndNeedsNothingElse()
    {
        using var folder = new TextsInFolder();
        string page = ToolRun.Of("explain", folder.Write("a.txt", Text + "\n\u202E<script>alert(1)</script>\n"), "--format", "html").Output;
        page.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("http");
        page.ShouldNotContain('\u202E');
        string body = page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + 7)].Replace("&nbsp;", " ");
        var main = XElement.Parse(body);
        main.Descendants("mark").Select(m => (string?)m.Attribute("title")).OfType<string>().ShouldBe(["Erik Holm", "Anna Lind"]);
        main.Descendants("a").Select(a => (string?)a.Attribute("href"))
            .ShouldAllBe(h => main.Descendants("li").Any(li => "#" + (string?)li.Attribute("id") == h));
    }

    [Fact]
    public void AFolder_IsAnError()
    {
        using var folder = new TextsInFolder();
        var run = ToolRun.Of("explain", folder.Path);
        run.Code.ShouldBe(ExitCode.Error);
        run.Error.ShouldContain("is no file; name one text");
    }
}
