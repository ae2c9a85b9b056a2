using Corpus.Text;
using Corpus.Text.Index.Sources;
using Corpus.Text.Rules;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>Checks the texts that a change concerns: those that changed, and those whose sources did. Of the others only front matter is read, unless a rule
/// that compares all texts may report something.</summary>
/// <param name="changed">The full paths of the files that changed.</param>
/// <param name="filter">Which findings are wanted.</param>
/// <param name="report">Receives what cannot be read.</param>
/// <param name="progress">Receives what is read.</param>
internal sealed class ChangedTexts(IReadOnlySet<string> changed, FindingFilter filter, Action<FormattableString> report, Action<string, int> progress)
{
    /// <summary>The texts below <paramref name="path"/> that the change concerns, with their findings.</summary>
    public IEnumerable<CheckedText> Check(string path)
    {
        string folder = Directory.Exists(path) ? path : TextFolder.CorpusOf(path);
        var heads = ArticleHead.Of(path, report);
        var known = new SourceCatalog(heads.Select(head => new CatalogedSource(head.Id, head.Path, head.Path, () => null)));
        var full = heads.ToDictionary(head => head.Path, head => Path.GetFullPath(head.FullPath), StringComparer.Ordinal);
        var concerned = heads.Where(head => changed.Contains(full[head.Path])
            || head.Sources.Any(source => known.Find(source.Words).Any(found => changed.Contains(full[found.Path])) || Names(folder, source.Words))).ToList();
        var checker = new TextChecker(filter, report);
        var texts = new List<CheckedText>();
        foreach (var (file, filed) in ArticleFolder.Read(concerned, ArticleReading.Read, report, progress))
            texts.Add(new CheckedText(file, filed, checker.Check(filed, file.FullPath)));
        if (texts.Exists(text => checker.WantsCorpus(text.Filed, text.File.FullPath)))
        {
            var paths = concerned.Select(head => head.Path).ToHashSet(StringComparer.Ordinal);
            return CorpusChecker.Check(path, filter, report, progress).Where(text => paths.Contains(text.Filed.Path));
        }
        var sources = FolderSources.Of(path, texts, heads, report);
        return texts.Select(text => text.With(checker.Taken(SourceFindings.Of(text.Filed, sources), text.Filed, text.File.FullPath)));
    }

    // A path or a glob from the corpus folder.
    private bool Names(string folder, string words)
    {
        if (words.IndexOfAny(['*', '?']) >= 0)
        {
            var glob = new PathGlob(words.Replace('\\', '/'));
            return changed.Any(file => glob.Matches(Path.GetRelativePath(folder, file).Replace('\\', '/')));
        }
        string named = Path.GetFullPath(Path.Combine(folder, words.Replace('\\', '/')));
        return changed.Contains(named) || changed.Contains(named + ".txt") || changed.Contains(named + ".md");
    }
}
