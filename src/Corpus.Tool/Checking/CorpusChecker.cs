using Corpus.Text;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>Checks the texts of a folder.</summary>
internal static class CorpusChecker
{
    /// <summary>Each text below <paramref name="path"/> with the findings that <paramref name="filter"/> takes; also texts without any. The corpus is in
    /// memory only when rules that look at all of it were asked for.</summary>
    public static IEnumerable<CheckedText> Check(string path, FindingFilter filter, Action<FormattableString> report, Action<string, int>? progress = null) =>
        filter.WantsCorpus ? CheckedCorpus.Of(path, filter, report, progress).Texts : CheckEach(path, ArticleReading.Read, filter, report, progress);

    /// <summary>The same with each text's own findings only, and with the articles as <paramref name="reader"/> reads them.</summary>
    public static IEnumerable<CheckedText> CheckEach(string path, Func<string, ArticleReading> reader, FindingFilter filter, Action<FormattableString> report,
        Action<string, int>? progress = null)
    {
        var checker = new TextChecker(filter, report);
        foreach (var (file, filed) in ArticleFolder.Read(path, reader, report, progress))
            yield return new CheckedText(file, filed, checker.Check(filed, file.FullPath));
    }
}
