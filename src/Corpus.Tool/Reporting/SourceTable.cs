using Corpus.Text.Index;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting;

/// <summary>The table of <c>corpus report --sources</c>: who is quoted, as what, by name or not, and how much.</summary>
/// <param name="texts">The checked texts.</param>
/// <param name="index">What they have in common.</param>
/// <param name="top">The number of rows at most; 0 for all.</param>
internal sealed class SourceTable(IReadOnlyList<CheckedText> texts, CorpusIndex index, int top)
{
    /// <summary>The table: those who are quoted with most words first.</summary>
    public ReportTable Make()
    {
        var table = new ReportTable("Sources", "source", top, "Source", "Role", "Kind", "Named", "Quotations#", "Words#", "Articles#");
        foreach (var source in QuotedSources.Of(texts, index))
            table.Add(source.Shown, source.Role, source.KindName, source.Named ? "yes" : "no", source.Quotes, source.Words, source.ByArticle.Count);
        return table;
    }
}
