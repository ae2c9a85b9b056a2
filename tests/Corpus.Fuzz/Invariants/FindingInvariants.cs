using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Fuzz.Invariants;

/// <summary>Findings lie in the text, are in order, say what a terminal can show, and are the same when asked again.</summary>
internal static class FindingInvariants
{
    public static void Check(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        int at = 0, length = filed.Article.File.Length;
        foreach (var finding in findings)
        {
            Always.Holds(finding.Range.Start >= at && finding.Range.Start <= finding.Range.End && finding.Range.End <= length,
                $"{finding.Rule.Id} lies in the text, in order");
            Always.Holds(finding.Edit is not { } edit || edit.Range.Start >= 0 && edit.Range.Start <= edit.Range.End && edit.Range.End <= length,
                $"the edit of {finding.Rule.Id} lies in the text");
            Always.Holds(finding.Message.Length <= ShownText.LongestMessage, $"the message of {finding.Rule.Id} is short");
            Always.Holds(ShownText.Of(finding.Message) == finding.Message, $"the message of {finding.Rule.Id} steers no terminal");
            at = finding.Range.Start;
        }
        var again = TextFindings.Of(CorpusArticle.File(filed.Path, filed.Encoding, ArticleReading.Read(filed.Article.File)));
        Always.Holds(again.Select(f => (f.Rule.Id, f.Range, f.Message, f.Edit)).SequenceEqual(findings.Select(f => (f.Rule.Id, f.Range, f.Message, f.Edit))),
            "findings are the same when asked again");
    }
}
