using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace Corpus.Tool.Tests;

/// <summary><c>corpus report --html</c>: what the page holds.</summary>
public sealed class ReportPageTests
{
    private const string Hostile = "</script><script>alert(1)</script><img src=x onerror=alert(2)>&amp;";

    [Fact]
    public void ThePage_NeedsNothingElseAndRunsNothingElse()
    {
        var page = PageOf(Repository.PathOf("seeds"));
        page.Source.ShouldStartWith("<!DOCTYPE html>\n<html lang=\"en\">");
        page.Source.ShouldNotContain("http:");
        page.Source.ShouldNotContain("https:");
        page.All("link").Concat(page.All("img")).Concat(page.All("iframe")).ShouldBeEmpty();
        string policy = (string)page.All("meta").Single(m => (string?)m.Attribute("http-equiv") == "Content-Security-Policy").Attribute("content")!;
        policy.ShouldStartWith("default-src 'none'; ");
        string style = page.All("style").Single().Value, script = page.All("script").Single(s => s.Attribute("type") is null).Value;
        policy.ShouldContain($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}';");
        policy.ShouldContain($"script-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(script)))}';");
    }

    [Fact]
    public void TheFirstRows_StandInThePageWithoutItsScript()
    {
        var page = PageOf(Repository.PathOf("seeds"));
        foreach (string table in (string[])["article-table", "source-table", "rule-table", "finding-table"])
            page.SeenRows(table).ShouldBe(page.Rows(table).Take(25), table);
    }

    [Fact]
    public void EveryHeadCaptionAndChart_HasWhatAScreenReaderSays()
    {
        var page = PageOf(Repository.PathOf("seeds"));
        page.All("table").ShouldAllBe(t => t.Element("caption") != null);
        page.All("th").ShouldAllBe(h => h.Attribute("scope") != null);
        page.All("svg").ShouldNotBeEmpty();
        page.All("svg").ShouldAllBe(s => (string?)s.Attribute("role") == "img" && s.Element("title") != null && s.Element("desc")!.Value.Any(char.IsDigit));
        string[] ids = [.. page.ById("main").DescendantsAndSelf().Select(e => (string?)e.Attribute("id")).OfType<string>()];
        ids.ShouldBeUnique();
        page.ById("main").Descendants().SelectMany(e => ((string?)e.Attribute("aria-labelledby") ?? "main").Split(' ')).ShouldBeSubsetOf(ids);
    }

    [Fact]
    public void WhatATextHolds_IsShownAndNeverObeyed()
    {
        using var folder = new TextsInFolder();
        foreach (string name in (string[])["a <b>&'\".txt", "b.txt"])
            folder.Write(name, $"The {Hostile} harp\n\n\u001b[31m\u202E red\n\n“The harp {Hostile} is home and it will stay with us,” said Ana <i>Ruiz.\n");
        var page = PageOf(folder.Path);
        page.All("script").Where(s => (string?)s.Attribute("type") != "application/json").Count().ShouldBe(1);
        page.All("img").Concat(page.All("i")).Concat(page.All("b")).ShouldBeEmpty();
        page.Source.ShouldNotContain('\u001b');
        page.Source.ShouldNotContain('\u202E');
        page.Rows("article-table").Select(r => r[1]).ShouldAllBe(headline => headline.Contains(Hostile));
        page.SeenRows("article-table").ShouldBe(page.Rows("article-table"));
        page.Rows("article-table").Select(r => r[0]).ShouldContain("a <b>&'\"");
        page.ById("echo-list").Value.ShouldContain(Hostile);
    }

    [Fact]
    public void ItsNumbers_AreThoseOfTheTextReport()
    {
        string seeds = Repository.PathOf("seeds");
        var page = PageOf(seeds);
        string[] text = ToolRun.Of("report", seeds, "--top", "0").Lines;
        text[^1].ShouldBe($"{page.Figure("articles")} texts");
        Numbers(page.Rows("article-table"), 5, 6).ShouldBe(Numbers(Below(text, "Articles"), 2));
        Numbers(page.Rows("rule-table"), 3, 4).ShouldBe(Numbers(Below(text, "Findings"), 2));
        page.Figure("findings").ShouldBe(Numbers(page.Rows("rule-table"), 3).Sum(int.Parse));
        page.Rows("finding-table").Length.ShouldBe(page.Figure("findings"));
        page.Figure("echoes").ShouldBe(Numbers(Below(text, "The same words in several articles"), 1).Count());
        string[] speech = [.. Below(text, "Quotations").Single(l => l.TrimStart().StartsWith("speech", StringComparison.Ordinal))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)];
        page.ById("naming").Descendants("tr").Single(r => r.Elements().First().Value == "speech").Elements().Select(e => e.Value).ShouldBe(speech);
        page.Figure("quotations of speech").ToString().ShouldBe(speech[1]);
        string[] sources = ToolRun.Of("report", seeds, "--sources", "--top", "0").Lines;
        Numbers(page.Rows("source-table"), 4, 5, 6).ShouldBe(Numbers(Below(sources, "Sources"), 3));
        page.Figure("sources with a name").ShouldBe(Below(sources, "Sources").Count(l => Regex.IsMatch(l, @" yes +\d")));
    }

    [Fact]
    public void WhateverIsUnusual_IsSetInItsDirectionAndCut()
    {
        using var folder = new TextsInFolder();
        UnusualNews.Write(folder);
        var page = PageOf(folder.Path);
        page.ById("article-table").Descendants("td").Where(c => c.Attribute("class") is null).ShouldAllBe(c => (string?)c.Attribute("dir") == "auto");
        page.All("blockquote").ShouldAllBe(q => (string?)q.Attribute("dir") == "auto");
        page.Rows("article-table").Max(r => r[1].Length).ShouldBeInRange(90, 101);
        page.ById("who-where-caption").Parent!.Descendants("th").Max(h => h.Value.Length).ShouldBeInRange(28, 61);
    }

    [Fact]
    public void WhoeverIsOnlyAPronoun_IsNobodyAndNoGroup()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "The harp returns to Brent\n\nThe town was glad. “They lied to us,” they said. “It is gone,” it was said.\n\n“It is ours,” Ana Ruiz said.\n");
        var page = PageOf(folder.Path);
        page.ById("kinds-desc").Value.ShouldBe("nobody: 2; person: 1");
        page.Rows("source-table").Single(r => r[0] == "nobody")[2].ShouldBe("");
        page.ById("main").Element("dl")!.Value.ShouldContain("0 only described");
    }

    [Fact]
    public void Echoes_HaveSpeechFirst_AndATitleIsNobodysToSay()
    {
        using var folder = new TextsInFolder();
        foreach (string name in (string[])["a.txt", "b.txt", "c.txt"])
            folder.Write(name, $"The harp returns to Brent for the {name} time\n\nThe novel “The Long Road Home to Brent” was read aloud. It was late.\n"
                + (name == "c.txt" ? "" : "\n“The harp is home and it will stay with us,” said Ana Ruiz.\n"));
        var echoes = PageOf(folder.Path).ById("echo-list");
        echoes.Descendants("h3").Select(h => h.Value).ShouldBe(["“The harp is home and it will stay with us”", "“The Long Road Home to Brent”"]);
        echoes.Descendants("p").Where(p => (string?)p.Attribute("class") == "speaker").Select(p => p.Value)
            .ShouldBe(["Ana Ruiz", "Ana Ruiz", "a title", "a title", "a title"]);
    }

    [Fact]
    public void WithoutOutlets_ArticlesAreCountedByFolderAndTime()
    {
        using var folder = new TextsInFolder();
        foreach (var (name, year) in ((string, int)[])[("north/a.txt", 2019), ("north/b.txt", 2021), ("south/c.txt", 2021)])
            folder.Write(name, $"The harp returns to Brent\n\nJune 4, {year}\n\nThe harp is home again, and the town was glad of it.\n");
        var page = PageOf(folder.Path);
        page.ById("folders-desc").Value.ShouldBe("north/: 2; south/: 1");
        // The year between them as well: the columns are a time line.
        page.ById("when-where-caption").Parent!.Descendants("tr").Select(r => string.Join(' ', r.Elements().Select(c => c.Value)))
            .ShouldBe(["Folder 2019 2020 2021 All", "north/ 1 0 1 2", "south/ 0 0 1 1"]);
        page.ById("articles").Value.ShouldContain("No article states an outlet or a place in a dateline.");
    }

    [Fact]
    public void TwoRuns_WriteTheSameBytes()
    {
        var page = PageOf(Repository.PathOf("seeds"));
        PageOf(Repository.PathOf("seeds")).Source.ShouldBe(page.Source);
        page.Source.ShouldNotContain(Repository.Root.TrimEnd('/'));
    }

    [Fact]
    public void TenThousandArticles_AreLessThanFiveMegabytes()
    {
        var page = new ReportPage(MadeNews.Page);
        page.Figure("articles").ShouldBe(2_000);
        page.Rows("article-table").Length.ShouldBe(2_000);
        // The table of articles grows with them; the others have their most rows already.
        int articles = Encoding.UTF8.GetByteCount(page.ById("article-table").Element("script")!.Value);
        (Encoding.UTF8.GetByteCount(page.Source) + 4 * articles).ShouldBeLessThan(4_000_000);
        page.Figure("findings").ShouldBeGreaterThan(3_000);
        page.Rows("finding-table").GroupBy(r => r[2]).ShouldAllBe(rule => rule.Count() <= 250);
        page.ById("finding-table-caption").Value.ShouldContain($"the page holds {page.Rows("finding-table").Length:N0} of them, 250 of each rule");
    }

    [Fact]
    public void AnEmptyFolder_HasAPageToo()
    {
        using var folder = new TextsInFolder();
        var page = PageOf(folder.Path);
        page.Figure("articles").ShouldBe(0);
        page.ById("main").Value.ShouldContain("All articles: none.");
    }

    private static ReportPage PageOf(string path)
    {
        var run = ToolRun.Of("report", path, "--html", "-");
        run.Code.ShouldBe(ExitCode.Clean);
        run.Error.ShouldBeEmpty();
        return new ReportPage(run.Output);
    }

    // The lines of a table of the text report.
    private static IEnumerable<string> Below(string[] lines, string title) => lines.SkipWhile(l => l.Trim() != title).Skip(1)
        .SkipWhile(l => !l.Contains('─')).Skip(1).TakeWhile(l => l.StartsWith("  ", StringComparison.Ordinal) && l.Trim().Length > 0);

    private static IEnumerable<string> Numbers(IEnumerable<string> lines, int count) =>
        lines.Select(l => Regex.Match(l, $@"(?: +([\d,]+)){{{count}}}(?: *| +[a-z ,]*)$")).Where(m => m.Success)
            .SelectMany(m => m.Groups[1].Captures.Select(c => c.Value.Replace(",", "")));

    private static IEnumerable<string> Numbers(string[][] rows, params int[] columns) => rows.SelectMany(r => columns.Select(c => r[c]));
}
