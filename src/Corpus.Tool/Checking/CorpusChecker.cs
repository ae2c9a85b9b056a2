using Corpus.Text.Reading;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>Checks the texts of a folder.</summary>
internal static class CorpusChecker
{
    /// <summary>Each text below <paramref name="path"/> with its own findings, one in memory at a time; also texts without any.</summary>
    public static IEnumerable<CheckedText> CheckEach(string path, FindingFilter filter, Action<string> trouble)
    {
        var checker = new TextChecker(filter);
        foreach (var file in TextFolder.Read(path, trouble))
        {
            var filed = FiledArticle.File(file.Source.Path, file.Source.Encoding, ArticleReader.Read(file.Source.Text));
            yield return new CheckedText(file, filed, checker.Check(filed, file.FullPath));
        }
    }
}
