using System.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Rules;

/// <summary>Compares what a rule reports with the marks <c>[|…|]</c> in a text.</summary>
internal static class Reported
{
    /// <summary>Asserts that <paramref name="rule"/> reports exactly the marked places of <paramref name="marked"/>, and nothing where there are no
    /// marks.</summary>
    public static IReadOnlyList<RuleFinding> By(Rule rule, string marked, string? corrected = null, string? message = null)
    {
        string text = marked.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var findings = In(text).Where(f => f.Rule == rule).ToList();
        Marked(text, findings).ShouldBe(marked);
        if (corrected is not null) Fixed(text, findings).ShouldBe(corrected);
        if (message is not null) findings.ShouldHaveSingleItem().Message.ShouldBe(message);
        return findings;
    }

    /// <summary>All findings of a text that lies alone in its corpus.</summary>
    public static IReadOnlyList<RuleFinding> In(string text, SourceEncoding encoding = SourceEncoding.Utf8) =>
        TextFindings.Of(CorpusArticle.File("a.txt", encoding, ArticleReading.Read(text)));

    /// <summary>The text after the edits of <paramref name="findings"/>.</summary>
    public static string Fixed(string text, IEnumerable<RuleFinding> findings)
    {
        var result = new StringBuilder(text);
        foreach (var edit in findings.Select(f => f.Edit).OfType<TextEdit>().OrderByDescending(e => e.Range.Start))
            result.Remove(edit.Range.Start, edit.Range.Length).Insert(edit.Range.Start, edit.NewText);
        return result.ToString();
    }

    private static string Marked(string text, IEnumerable<RuleFinding> findings)
    {
        var result = new StringBuilder(text);
        foreach (var finding in findings.OrderByDescending(f => f.Range.Start))
            result.Insert(finding.Range.End, "|]").Insert(finding.Range.Start, "[|");
        return result.ToString();
    }
}
