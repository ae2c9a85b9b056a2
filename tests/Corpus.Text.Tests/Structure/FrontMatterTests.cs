using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Tests.Structure;

public class FrontMatterTests
{
    private const string Body =
        "\nHarbour Opens Again\n\nBy Ann Onym\n\nJan. 6, 2021\n\nThe harbour opened again on Friday after five years of repairs, and three boats left before dawn.\n\nThe owners said that they had waited long enough.\n";

    [Fact]
    public void ItsFactsStandInPlaceOfTheInferredOnes()
    {
        var parts = Read("""
            ---
            title: "The Harbour: Open"
            date: 2021-02-03
            updated: Feb. 5, 2021
            authors: [Bo Diddley, Cy Clops]
            outlet: Harbour Times
            place: PORT ELLEN
            agency: AP
            ---
            """);
        parts.Headline!.Value.ShouldBe("The Harbour: Open");
        parts.Published!.Value.ToString().ShouldBe("2021-02-03");
        parts.Updated!.Value.ToString().ShouldBe("2021-02-05");
        parts.Authors.Select(a => a.Value).ShouldBe(["Bo Diddley", "Cy Clops"]);
        parts.Outlet!.Value.ShouldBe("Harbour Times");
        parts.Place!.Value.ShouldBe("PORT ELLEN");
        parts.Agency!.Value.ShouldBe("AP");
        parts.FrontMatter!.Faults.ShouldBeEmpty();
        parts.Blocks[0].Kind.ShouldBe(BlockKind.FrontMatter);
        parts.Blocks[1].Kind.ShouldBe(BlockKind.Headline);
    }

    [Fact]
    public void WhatItDoesNotState_IsStillInferred()
    {
        var parts = Read("---\nid: harbour\n---");
        parts.Headline!.Value.ShouldBe("Harbour Opens Again");
        parts.Authors.Single().Value.ShouldBe("Ann Onym");
        parts.Published!.Value.ToString().ShouldBe("2021-01-06");
    }

    [Theory]
    [InlineData("---\ntitle: [|\"Ships: sail\"|]\n---", "\n")]
    [InlineData("---\r\nid: x\r\ntitle: [|\"Ships: sail\"|]\r\n---", "\r\n")]
    [InlineData("---\n# a note\ntitle: [|'Ships: sail'|] # another\n---", "\n")]
    public void AValueStandsWhereItSays(string marked, string lineEnd)
    {
        var (text, range) = Unmark(marked + Body.Replace("\n", lineEnd, StringComparison.Ordinal));
        var headline = MarkedArticle.ReadPlain(text).Headline!;
        headline.Value.ShouldBe("Ships: sail");
        headline.Range.ShouldBe(range);
    }

    [Theory]
    [InlineData("---\n[|titel|]: Ships\n---", FrontMatterFaultKind.UnknownKey, "title")]
    [InlineData("---\n[|auhtor|]: Ann\n---", FrontMatterFaultKind.UnknownKey, "author")]
    [InlineData("---\n[|zebra|]: Ann\n---", FrontMatterFaultKind.UnknownKey, "")]
    [InlineData("---\ndate: [|yesterday|]\n---", FrontMatterFaultKind.WrongType, "a date such as 2021-06-18")]
    [InlineData("---\ntitle:\n  - [|Ships|]\n---", FrontMatterFaultKind.WrongType, "a single value")]
    [InlineData("---\nauthor:\n  [|name: Ann|]\n---", FrontMatterFaultKind.WrongType, "a name")]
    [InlineData("---\ntitle: Ships\n[|title|]: Boats\n---", FrontMatterFaultKind.Malformed, "the key \"title\" is there twice")]
    [InlineData("---\r\nlang: en\r\n[|\"lang\"|]: de\r\n---", FrontMatterFaultKind.Malformed, "the key \"lang\" is there twice")]
    [InlineData("[|---|]\ntitle: Ships", FrontMatterFaultKind.Malformed, "the closing line of three hyphens is missing")]
    [InlineData("---\n  title: Ships\n[|author: Ann|]\n---", FrontMatterFaultKind.Malformed, "Did not find expected <document end>.")]
    [InlineData("---\n\ttitle: Ships\n[|author: Ann|]\n---", FrontMatterFaultKind.Malformed, "Did not find expected <document end>.")]
    [InlineData("---\n{title: Ships}\n[|author: Ann|]\n---", FrontMatterFaultKind.Malformed, "Did not find expected <document end>.")]
    [InlineData("---\ntitle: Ships\n--- [|Boats|]\n---", FrontMatterFaultKind.Malformed, "a second document begins here")]
    [InlineData("[|---|]\ntitle: Ships\n  ---\n", FrontMatterFaultKind.Malformed, "the closing line of three hyphens is missing")]
    internal void AFaultIsReportedWhereItStands(string marked, FrontMatterFaultKind kind, string detail)
    {
        var (text, range) = Unmark(marked + Body);
        var fault = MarkedArticle.ReadPlain(text).FrontMatter!.Faults.ShouldHaveSingleItem();
        fault.ShouldBe(new FrontMatterFault(kind, range, detail));
    }

    [Fact]
    public void OfAKeyThatIsThereTwice_TheFirstStands() =>
        Read("---\ntitle: Ships\ntags: [a]\ntitle: Boats\n---").Headline!.Value.ShouldBe("Ships");

    [Theory]
    [InlineData("tags:", "null")]
    [InlineData("tags: ~", "null")]
    [InlineData("tags: NULL", "null")]
    [InlineData("tags: ''", "one ()")]
    [InlineData("tags: 'null'", "one (null)")]
    [InlineData("tags: !!str null", "one (null)")]
    [InlineData("tags: sea", "one (sea)")]
    [InlineData("tags: []", "list ()")]
    [InlineData("tags: [sea]", "list (sea)")]
    [InlineData("tags: [sea, ~, 'a, b']", "list (sea|~|a, b)")]
    [InlineData("tags:\n  - sea\n  - {a: b}", "parts (sea|{a: b})")]
    [InlineData("tags: {a: b}", "parts ({a: b})")]
    [InlineData("tags: *x", "parts (*x)")]
    [InlineData("tags: |\n  one\n  two\nid: x", "one (one\ntwo\n)")]
    public void AKey_HoldsNothingOneValueAListOrParts(string yaml, string expected)
    {
        var key = FrontMatterKey.Of(Read("---\n" + yaml + "\n---").FrontMatter)[0];
        string values = string.Join('|', key.Values.Select(value => value.IsNull ? "~" : value.Value));
        (key.IsNull ? "null" : $"{(key.HasParts ? "parts" : key.IsList ? "list" : "one")} ({values})").ShouldBe(expected);
    }

    [Fact]
    public void BrokenYaml_IsOneFault_AndTheArticleIsReadBelowIt()
    {
        var parts = Read("---\ntitle: \"Ships\nid: [1, 2\n---");
        parts.FrontMatter!.Faults.ShouldHaveSingleItem().Kind.ShouldBe(FrontMatterFaultKind.Malformed);
        parts.Headline!.Value.ShouldBe("Harbour Opens Again");
    }

    [Fact]
    public void ARuleOfHyphensAboveAText_IsNoFrontMatter()
    {
        var parts = MarkedArticle.ReadPlain("---\nThe harbour opened again on Friday, and three boats left.\n---\nThe owners said that they had waited long enough for it.\n");
        parts.FrontMatter.ShouldBeNull();
    }

    [Fact]
    public void ALibraryThatDoesNotLoad_IsOneFault()
    {
        string text = "---\ntitle: Ships\n---" + Body;
        var (matter, lines) = FrontMatterReader.Read(text, LineSplitter.Lines(text), (_, _) => throw new FileNotFoundException())!.Value;
        matter.Faults.ShouldHaveSingleItem().Detail.ShouldBe("Corpus.YamlDotNet.dll does not load");
        matter.Entries.ShouldBeEmpty();
        lines.ShouldBe(3);
    }

    [Theory]
    [InlineData("a: &x [*x, *x]")]
    [InlineData("? [a, b]\n: c")]
    [InlineData("a: {b: {c: {d: [1, 2, {e: f}]}}}\ntitle: Ships")]
    [InlineData("- a\n- b: c\ntitle: x")]
    [InlineData("title: !!binary |\n  R0lGODlhDAAMAIQ\nid: !foo bar")]
    [InlineData("title: \u0000\nid: x")]
    [InlineData("title: \ud800\nid: x")]
    public void StrangeYaml_NeverThrows(string yaml)
    {
        string text = "---\n" + yaml + "\n---" + Body;
        var parts = MarkedArticle.ReadPlain(text);
        parts.Blocks[^1].Range.End.ShouldBe(text.Length);
        foreach (var entry in parts.FrontMatter?.Entries ?? []) entry.ValueRange.End.ShouldBeLessThanOrEqualTo(text.Length);
    }

    [Theory]
    [InlineData('[')]
    [InlineData('{')]
    [InlineData('"')]
    [InlineData('&')]
    [InlineData('-')]
    public void DeepYaml_IsReadOrRefused(char deep) =>
        MarkedArticle.ReadPlain("---\ntitle: " + new string(deep, 60000) + "\n---" + Body).Blocks[0].Kind.ShouldBe(BlockKind.FrontMatter);

    [Fact]
    public void FrontMatterWithoutAText_IsOneBlock() =>
        MarkedArticle.ReadPlain("---\ntitle: Ships\n---\n\n").Blocks.ShouldHaveSingleItem().Kind.ShouldBe(BlockKind.FrontMatter);

    private static ArticleParts Read(string matter) => MarkedArticle.ReadPlain(matter + Body);

    private static (string Text, TextRange Range) Unmark(string marked)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal), end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        return (marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal), new TextRange(start, end));
    }
}
