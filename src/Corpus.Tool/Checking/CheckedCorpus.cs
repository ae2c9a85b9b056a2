using Corpus.Text;
using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Rules;

namespace Corpus.Tool.Checking;

/// <summary>A whole corpus in memory.</summary>
/// <param name="Texts">The texts with all their findings, in the order of the paths.</param>
/// <param name="Index">What they have in common.</param>
internal sealed record CheckedCorpus(IReadOnlyList<CheckedText> Texts, CorpusIndex Index)
{
    /// <summary>Reads and checks the texts below <paramref name="path"/>, each on its own and all together.</summary>
    public static CheckedCorpus Of(string path, FindingFilter filter, Action<FormattableString> report, Action<string, int>? progress = null)
    {
        var texts = new List<CheckedText>();
        foreach (var text in CorpusChecker.CheckEach(path, ArticleReading.Read, filter, report, progress))
            texts.Add(text with { File = text.File with { Bytes = [] } });
        var index = CorpusIndex.Merge(texts.AsParallel().Select(t => IndexedText.Of(t.Filed)));
        if (!filter.WantsCorpus) return new CheckedCorpus(texts, index);
        var names = NameResolution.Resolve(texts.Select(t => ArticleNames.Of(t.Filed).RequestOf(t.Filed.Path, NamingChoice.ByItself)).ToList(),
            ReservedNames.OfIndexes.Contains);
        var ids = IdTable.Of(texts.Select(t => KeyValuePair.Create(t.Filed.Path, CorpusArticle.File(t.Filed.Path, t.Filed.Encoding, t.Filed.Article).Id))
            .ToList());
        var checker = new TextChecker(filter, report);
        var sources = FolderSources.Of(path, texts, [], report);
        for (int i = 0; i < texts.Count; i++)
        {
            var text = texts[i];
            var shared = checker.Taken([.. CorpusFindings.Of(text.Filed, index, names, ids), .. SourceFindings.Of(text.Filed, sources)], text.Filed,
                text.File.FullPath);
            texts[i] = text.With(shared);
        }
        return new CheckedCorpus(texts, index);
    }
}
