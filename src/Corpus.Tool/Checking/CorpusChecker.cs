using Corpus.Text.Findings;
using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Reading;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>Checks the texts of a folder.</summary>
internal static class CorpusChecker
{
    /// <summary>Each text below <paramref name="path"/> with the findings that <paramref name="filter"/> takes; also texts without any. The corpus stands in memory only when rules that look at all of it were asked for.</summary>
    public static IEnumerable<CheckedText> Check(string path, FindingFilter filter, Action<string> trouble) =>
        filter.WantsCorpus ? CheckTogether(path, filter, trouble) : CheckEach(path, filter, trouble);

    /// <summary>The same with each text's own findings only.</summary>
    public static IEnumerable<CheckedText> CheckEach(string path, FindingFilter filter, Action<string> trouble)
    {
        var checker = new TextChecker(filter);
        foreach (var (file, filed) in ArticleFolder.Read(path, trouble))
            yield return new CheckedText(file, filed, checker.Check(filed, file.FullPath));
    }

    private static IEnumerable<CheckedText> CheckTogether(string path, FindingFilter filter, Action<string> trouble)
    {
        var texts = new List<CheckedText>();
        foreach (var text in CheckEach(path, filter, trouble)) texts.Add(text with { File = text.File with { Bytes = [] } });
        var index = CorpusIndex.Merge(texts.AsParallel().AsOrdered().Select(t => IndexedText.Of(t.Filed)));
        var names = NameResolution.Resolve(texts.Select(t => ArticleNames.Of(t.Filed).WishOf(t.Filed.Path, NamingChoice.ByItself)).ToList(), ReservedNames.OfIndexes.Contains);
        var ids = IdTable.Of(texts.Select(t => KeyValuePair.Create(t.Filed.Path, FiledArticle.File(t.Filed.Path, t.Filed.Encoding, t.Filed.Article).Id)).ToList());
        var checker = new TextChecker(filter);
        foreach (var text in texts)
        {
            var shared = checker.Taken(CorpusFindings.Of(text.Filed, index, names, ids), text.Filed, text.File.FullPath);
            yield return shared.Count == 0 ? text : text with { Findings = InOrder(text.Findings, shared) };
        }
    }

    private static List<Finding> InOrder(IReadOnlyList<Finding> own, IReadOnlyList<Finding> shared) =>
        own.Concat(shared).OrderBy(f => f.Range.Start).ThenBy(f => f.Rule.Id, StringComparer.Ordinal).ToList();
}
