using Corpus.Text.Source;

namespace Corpus.Text.Tests.Structure;

/// <summary>Markdown is read as its words; ranges stay those of the file.</summary>
public class MarkdownTests
{
    private const string Lede =
        "The tram depot in Nordholm will close for two years, the city said on Monday, and its ninety drivers will work from the old harbour.";
    private const string Last =
        "The work costs nine million crowns, of which the state pays a third, according to the plan that the council saw on Friday evening.";

    private const string Story = $"""
        # Tram depot closes for **two** years

        *By [Petra Vahl](https://ledger.example/vahl) – 3 March 2023*

        ![The depot](depot.jpg)
        *The depot in the snow*

        {Lede}

        ## What the *drivers* say ##

        > “Nobody told us,” said [Agnes Lindqvist][agnes], who drives **line 9**.

        - “We will manage,” said _Igor Bassi_ of the union.

        ```json
        "said": "nobody"
        ```

        <!-- “Cut this,” said Mia Kwan. -->

        | Line | Riders |
        |------|-------:|
        | 9    | 4,100  |

        ---

        {Last}[^1]

        [agnes]: https://ledger.example/agnes "Agnes"
        """;

    [Fact]
    public void TheParts_AreThoseThatAReaderSees()
    {
        var article = ArticleReading.Read(Story);

        article.Parts.Headline!.Value.ShouldBe("Tram depot closes for two years");
        article.Parts.Authors.Select(a => a.Value).ShouldBe(["Petra Vahl"]);
        article.Parts.Published!.Value.ToString().ShouldBe("2023-03-03");
        Kinds(article).ShouldBe(
        [
            (BlockKind.Headline, "Tram depot closes for two years"), (BlockKind.Byline, "By Petra Vahl – 3 March 2023"),
            (BlockKind.Caption, "The depot"), (BlockKind.Caption, "The depot in the snow"), (BlockKind.Paragraph, Lede),
            (BlockKind.Subheading, "What the drivers say"), (BlockKind.Paragraph, "“Nobody told us,” said Agnes Lindqvist, who drives line 9."),
            (BlockKind.Paragraph, "“We will manage,” said Igor Bassi of the union."), (BlockKind.Boilerplate, "Line Riders"),
            (BlockKind.Boilerplate, "9 4,100"), (BlockKind.Paragraph, Last),
        ]);
    }

    [Fact]
    public void Quotations_StandInTheFile_AndAreSaidByThoseBehindTheMarkup()
    {
        var article = ArticleReading.Read(Story);

        article.Quotes.Select(q => (article.Source.InFile(q.Quotation.Marked).TextOf(Story), q.Attribution?.Name)).ShouldBe(
            [("“Nobody told us,”", "Agnes Lindqvist"), ("“We will manage,”", "Igor Bassi")]);
    }

    [Fact]
    public void EveryBlock_LiesInTheFileWhereItsWordsStand()
    {
        var article = ArticleReading.Read(Story);

        foreach (var block in article.Parts.Blocks)
        {
            var inFile = article.Source.InFile(block.Content).TextOf(Story);
            inFile[0].ShouldBe(article.Text[block.Content.Start]);
            inFile[^1].ShouldBe(article.Text[block.Content.End - 1]);
        }
    }

    [Theory]
    [InlineData("It is *not* so, she said.", "It is not so, she said.")]
    [InlineData("It is **not** so; _really_.", "It is not so; really.")]
    [InlineData("It is ***not*** so.", "It is not so.")]
    [InlineData("The f***ing tram and the s*** bus", "The f***ing tram and the s*** bus")]
    [InlineData("5 * 3 * 2 and file_name_one", "5 * 3 * 2 and file_name_one")]
    [InlineData("* Names were changed. *", "* Names were changed. *")]
    [InlineData("He said it [sic] (twice).", "He said it [sic] (twice).")]
    [InlineData("The price* rose. *Without tax", "The price* rose. *Without tax")]
    [InlineData("#tram and # 1 of 3", "#tram and # 1 of 3")]
    public void InPlainText_OnlyEmphasisIsMarkup(string line, string words) =>
        ArticleReading.Read(Lede + "\n\n" + line + "\n").Text.ShouldContain("\n" + words + "\n");

    [Theory]
    [InlineData("Go to <https://ledger.example/9> now.", "Go to https://ledger.example/9 now.")]
    [InlineData("The <em>last</em> tram.", "The last tram.")]
    [InlineData("1\\. No \\*star\\*.", "1. No *star*.")]
    [InlineData("Run `tram --slow` twice.", "Run tram --slow twice.")]
    [InlineData("The ![map](m.png) map.", "The  map.")]
    [InlineData("A [line (9)](/nine_(tram) \"Nine\") stop.", "A line (9) stop.")]
    [InlineData("- [x] Rails", "Rails")]
    [InlineData("3 < 4 and 5 > 4", "3 < 4 and 5 > 4")]
    public void InMarkdown_AllMarkupGoes(string line, string words) =>
        ArticleReading.Read("# Trams\n\n" + line + "\n").Text.ShouldEndWith("\n" + words + "\n");

    [Fact]
    public void UnderlinedHeadings_AreHeadings()
    {
        var article = ArticleReading.Read($"Tram depot closes\n=================\n\n{Lede}\n\nThe drivers\n-----------\n\n{Last}\n");

        Kinds(article).ShouldBe([(BlockKind.Headline, "Tram depot closes"), (BlockKind.Paragraph, Lede), (BlockKind.Subheading, "The drivers"),
            (BlockKind.Paragraph, Last)]);
    }

    [Fact]
    public void CodeThatNobodyCloses_SwallowsNothing() =>
        Kinds(ArticleReading.Read($"# Trams\n\n{Lede}\n\n```\n\n{Last}\n")).ShouldContain((BlockKind.Paragraph, Last));

    [Fact]
    public void BehindFrontMatter_ASectionIsNoHeadline()
    {
        var parts = ArticleReading.Read($"---\ntitle: Tram depot closes\n# a remark\n---\n\n{Lede}\n\n# The drivers\n\n{Last}\n").Parts;

        parts.Headline!.Value.ShouldBe("Tram depot closes");
        parts.FrontMatter!.Faults.ShouldBeEmpty();
        parts.Blocks.Select(b => b.Kind).ShouldBe([BlockKind.FrontMatter, BlockKind.Paragraph, BlockKind.Subheading, BlockKind.Paragraph]);
    }

    [Theory]
    [InlineData("+++\ntitle = \"Tram depot closes\"\ndate = 2023-03-03\nauthors = [\"Petra Vahl\", 'Igor Bassi']\n[extra]\ntitle = \"No\"\n+++\n", "TOML")]
    [InlineData("{\n  \"title\": \"Tram depot closes\",\n  \"date\": \"2023-03-03\",\n  \"authors\": [\"Petra Vahl\", \"Igor Bassi\"]\n}\n", "JSON")]
    public void OtherFrontMatter_KeepsItsFacts_AndIsReported(string matter, string what)
    {
        var parts = ArticleReading.Read(matter + "\n" + Lede + "\n\n" + Last + "\n").Parts;

        parts.Headline!.Value.ShouldBe("Tram depot closes");
        parts.Published!.Value.ToString().ShouldBe("2023-03-03");
        parts.Authors.Select(a => a.Value).ShouldBe(["Petra Vahl", "Igor Bassi"]);
        parts.FrontMatter!.Faults.ShouldHaveSingleItem().Detail.ShouldContain(what);
        parts.Blocks.Select(b => b.Kind).ShouldBe([BlockKind.FrontMatter, BlockKind.Paragraph, BlockKind.Paragraph]);
    }

    [Fact]
    public void FrontMatterBelowEmptyLines_IsFrontMatter() =>
        ArticleReading.Read($"\n\n---\ntitle: Tram depot closes\n---\n\n{Lede}\n").Parts.Headline!.Value.ShouldBe("Tram depot closes");

    [Fact]
    public void WrappedMarkdown_IsReadAsIfItWereNot()
    {
        string wrapped = string.Join("\n\n", Story.Split("\n\n").Select(p => p == Lede || p.StartsWith(Last, StringComparison.Ordinal) ? Wrapped(p) : p));

        Kinds(ArticleReading.Read(wrapped)).ShouldBe(Kinds(ArticleReading.Read(Story)));
    }

    [Fact]
    public void ADeletedLine_TakesItsMarkupAlong_AndNothingElse()
    {
        const string file = "# Trams\n\n```\ncode\n```\n**[Subscribe](/in)**\n\n" + Lede + "\n";
        var article = ArticleReading.Read(file);
        int at = article.Text.IndexOf("Subscribe", StringComparison.Ordinal), end = article.Text.IndexOf("The tram", StringComparison.Ordinal);

        TextEdits.Apply(file, [article.Source.InFile(new TextEdit(new TextRange(at, end), ""))!]).ShouldBe("# Trams\n\n```\ncode\n```\n" + Lede + "\n");
    }

    [Fact]
    public void ADeletionInsideALine_KeepsMarkup()
    {
        const string file = "# Trams\n\nThe **old tram** stops.\n";
        var article = ArticleReading.Read(file);
        int at = article.Text.IndexOf("The old", StringComparison.Ordinal);

        TextEdits.Apply(file, [article.Source.InFile(new TextEdit(new TextRange(at, at + 8), ""))!]).ShouldBe("# Trams\n\n**tram** stops.\n");
    }

    [Fact]
    public void TagsOfMarkdown_AreNotReported_AndThoseOfPlainTextAre()
    {
        Rules("# Trams\n\nThe <em>old</em> tram<br>stops.\n\n<!-- cut -->\n").ShouldNotContain("CORP1005");
        Rules("Trams\n\nThe <em>old</em> tram stops.\n").ShouldContain("CORP1005");

        static IEnumerable<string> Rules(string file) =>
            Corpus.Text.Rules.TextFindings.Of(CorpusArticle.File("a.md", SourceEncoding.Utf8, ArticleReading.Read(file))).Select(f => f.Rule.Id);
    }

    [Fact]
    public void AMegabyteOfMarks_IsReadInNoTime()
    {
        foreach (string marks in new[] { "[", "*a ", "`", "<", "![", "[a](", "**a*", "> ", "|-", "```\n", "<!--" })
        {
            string text = "# Trams\n\n" + string.Concat(Enumerable.Repeat(marks, 200_000 / marks.Length)) + "\n";
            var watch = System.Diagnostics.Stopwatch.StartNew();
            ArticleReading.Read(text);
            watch.Elapsed.TotalSeconds.ShouldBeLessThan(20, marks);
        }
    }

    private static string Wrapped(string paragraph)
    {
        var lines = new List<string> { "" };
        foreach (string word in paragraph.Split(' '))
        {
            if (lines[^1].Length + word.Length > 60) lines.Add(word);
            else lines[^1] += lines[^1].Length == 0 ? word : " " + word;
        }
        return string.Join("\n", lines);
    }

    private static (BlockKind, string)[] Kinds(ArticleReading article) => [.. article.Parts.Blocks.Select(b => (b.Kind, b.Content.TextOf(article.Text)))];
}
