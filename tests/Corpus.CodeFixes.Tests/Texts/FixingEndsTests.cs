using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.CodeFixes.Tests.Texts;

/// <summary>Fixing until nothing is left to fix ends, whatever the text.</summary>
public sealed class FixingEndsTests
{
    private const int MostRounds = 12;

    private static readonly string[] Scraps =
    [
        "“", "”", "\"", "'", "‘", "’", "«", "»", "„", "''", ".", ",", "!", "?", "..", ".”.", ",”,", " ", " ", "\n", "\n\n", "\r\n", "\u200B", "\u202E",
            "\u00AD", "\uFEFF",
        "&amp;", "&quot;", "&lt;b&gt;", "<b>", "</b>", "<br/>", "â€œ", "â€™", "Ã©", "the harbour", "Anna Lind", "said", " he said", "May 4, 2021",
            "We open at noon", "Subscribe to our newsletter", "---\n", "id: x\n", "headlin: y\n",
    ];

    [Theory, InlineData(1), InlineData(2), InlineData(3), InlineData(4), InlineData(5), InlineData(6), InlineData(7), InlineData(8)]
    public void OfScrapsInAnyOrder(int seed)
    {
        var random = new Random(seed);
        for (int text = 0; text < 250; text++)
            Ends(string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => Scraps[random.Next(Scraps.Length)])));
    }

    [Fact]
    public void OfTheSampleTexts() => OfTextsBelow(Repository.PathOf("seeds"));

    [SharedFact("seeds")]
    public void OfTheScrapedTexts() => OfTextsBelow(Repository.Shared("seeds"));

    private static void OfTextsBelow(string folder)
    {
        foreach (string file in Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)) Ends(File.ReadAllText(file));
    }

    private static void Ends(string text)
    {
        string now = text;
        for (int round = 0; round < MostRounds; round++)
        {
            var edits = EditsOf(now);
            if (edits.Count == 0) return;
            string corrected = TextEdits.Apply(now, edits);
            corrected.ShouldNotBe(now, Shown(text));
            now = corrected;
        }

        EditsOf(now).ShouldBeEmpty($"{Shown(text)} became {Shown(now)} and is not done");
    }

    private static List<TextEdit> EditsOf(string text)
    {
        var edits = new List<TextEdit>();
        foreach (var finding in TextFindings.Of(CorpusArticle.File("a.txt", SourceEncoding.Utf8, ArticleReading.Read(text))))
            if (finding.Edit is { } edit)
            {
                edit.Range.TextOf(text).ShouldNotBe(edit.NewText, $"{finding.Rule.Id} mends nothing in {Shown(text)}");
                edits.Add(edit);
            }

        return edits;
    }

    private static string Shown(string text) => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(text, quote: true);
}
