using System.Globalization;
using Corpus.Text.Index.Sources;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Rules.Corpus;

/// <summary>The rules about quotations and their sources (CORP4010 to CORP4013).</summary>
internal static class SourcesChecker
{
    private const int Beside = 24;

    public static void Check(CorpusArticle filed, SourcedArticle sourced, SourceCatalog catalog, List<RuleFinding> found)
    {
        foreach (var missing in sourced.Missing) found.Add(UnknownSource(filed.Article.Text, missing, catalog));
        foreach (var verdict in sourced.Verdicts)
            if (Of(filed.Article.Text, verdict, "the sources that the article names") is { } finding) found.Add(finding);
    }

    public static RuleFinding? Of(string text, QuotationVerdict verdict, string sources) => verdict switch
    {
        { Kind: VerdictKind.Differs, Source: { } source, Gravest: { } gravest } => new RuleFinding
        {
            Rule = RuleTable.DiffersFromSource,
            Range = PlaceOf(text, verdict),
            Arguments = [Said(gravest), Shown(text, gravest.Here, verdict.Here), There(gravest, verdict, source), Named(source, verdict.There)],
            Edit = verdict.Edit,
        },
        { Kind: VerdictKind.OtherSpeaker, Source: { } source } => new RuleFinding
        {
            Rule = RuleTable.SourceNamesAnother,
            Range = verdict.Here,
            Arguments = [Excerpt.Of(text, verdict.Here), verdict.Speaker ?? "", verdict.SaidBy ?? "", Named(source, verdict.There)],
        },
        { Kind: VerdictKind.NotFound } => new RuleFinding
        {
            Rule = RuleTable.NotInSources,
            Range = verdict.Here,
            Arguments = [Excerpt.Of(text, verdict.Here), sources],
        },
        _ => null,
    };

    // From the first word that differs to the last; where words are missing, the words beside the gap.
    private static TextRange PlaceOf(string text, QuotationVerdict verdict)
    {
        TextRange first = verdict.Differences[0].Here, last = verdict.Differences[verdict.Differences.Count - 1].Here;
        int start = first.Start, end = last.End;
        if (first.IsEmpty) while (start > verdict.Here.Start && !char.IsWhiteSpace(text[start - 1])) start--;
        if (last.IsEmpty)
        {
            while (end < verdict.Here.End && !WordCharacters.IsPart(text[end])) end++;
            end = WordCharacters.End(text, end, verdict.Here.End);
        }
        return new TextRange(start, end);
    }

    private static string Said(WordDifference difference) => difference.Kind switch
    {
        DifferenceKind.LostNegation => "loses a negation",
        DifferenceKind.AddedNegation => "adds a negation",
        DifferenceKind.Number => "changes a number",
        DifferenceKind.LeftOut => "leaves out words",
        DifferenceKind.Added => "adds words",
        _ => "changes words",
    };

    // A piece of a long quotation that stands nowhere has no place there.
    private static string There(WordDifference gravest, QuotationVerdict verdict, SourceDocument source) =>
        Shown(source.Article.Text, gravest.There.IsEmpty && gravest.There.Start == 0 ? verdict.There : gravest.There, verdict.There);

    // The words with a few beside them.
    private static string Shown(string text, TextRange words, TextRange whole)
    {
        int start = Math.Max(whole.Start, words.Start - Beside), end = Math.Min(whole.End, words.End + Beside);
        while (start > whole.Start && start < words.Start && !char.IsWhiteSpace(text[start - 1])) start++;
        while (end < whole.End && end > words.End && !char.IsWhiteSpace(text[end])) end--;
        string shown = Excerpt.Of(text, new TextRange(start, end).Trim(text));
        return (start > whole.Start ? "…" : "") + shown + (end < whole.End && shown.Length > 0 && shown[shown.Length - 1] != '…' ? "…" : "");
    }

    private static string Named(SourceDocument source, TextRange range) =>
        source.Path + ", line " + source.LineOf(range).ToString(CultureInfo.InvariantCulture);

    private static RuleFinding UnknownSource(string text, MissingSource missing, SourceCatalog catalog)
    {
        var unknown = missing.Reference;
        string? nearest = missing.Reason == MissingSourceReason.Unknown ? catalog.Nearest(unknown.Words) : null;
        return new RuleFinding
        {
            Rule = RuleTable.UnknownSource,
            Range = unknown.Range,
            Arguments = [unknown.Words, missing.Reason switch
            {
                MissingSourceReason.Itself => "it is the article itself: name the text that its quotations are taken from",
                MissingSourceReason.Unreadable => "it cannot be read: save it as UTF-8, or as UTF-16 with a byte order mark",
                _ when nearest is not null => $"did you mean \"{nearest}\"?",
                _ => "name an article's id, or a path or glob from the corpus folder",
            }],
            Edit = nearest is not null && unknown.Range.TextOf(text) == unknown.Words ? new TextEdit(unknown.Range, nearest) : null,
        };
    }
}
