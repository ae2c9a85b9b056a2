using Corpus.Text;

namespace Corpus.Tool.Reading;

/// <summary>The articles of a folder, under the ids that the build gives them too.</summary>
internal static class ArticleFolder
{
    /// <summary>So many texts are read at a time, on all cores; they come in order all the same.</summary>
    private const int Batch = 32;

    /// <summary>Each text below <paramref name="path"/> with its article, which <paramref name="reader"/> reads, a batch in memory at a time. What cannot be
    /// read is reported to <paramref name="report"/> and stops nothing; <paramref name="progress"/> receives each path and their number.</summary>
    public static IEnumerable<(TextFile File, CorpusArticle Filed)> Read(string path, Func<string, ArticleReading> reader, Action<FormattableString> report,
        Action<string, int>? progress = null) => Read(ArticleHead.Of(path, report), reader, report, progress);

    /// <summary>The same for the texts whose <paramref name="heads"/> are known.</summary>
    public static IEnumerable<(TextFile File, CorpusArticle Filed)> Read(IReadOnlyList<ArticleHead> heads, Func<string, ArticleReading> reader,
        Action<FormattableString> report, Action<string, int>? progress)
    {
        for (int from = 0; from < heads.Count; from += Batch)
        {
            var batch = new (TextFile? File, CorpusArticle? Filed, FormattableString? Error)[Math.Min(Batch, heads.Count - from)];
            Parallel.For(0, batch.Length, i =>
            {
                FormattableString? failure = null;
                var head = heads[from + i];
                var file = TextFolder.ReadOne(head.FullPath, head.Path, sentence => failure = sentence);
                progress?.Invoke(head.FullPath, heads.Count);
                var article = file is null ? null : GuardedReader.Read(reader, file.Source.Text, head.FullPath, sentence => failure = sentence);
                batch[i] = (file, article is null ? null : CorpusArticle.File(head.Path, file!.Source.Encoding, article).Under(head.Id), failure);
            });
            foreach (var (file, filed, failure) in batch)
            {
                if (failure is not null) report(failure);
                if (file is not null && filed is not null) yield return (file, filed);
            }
        }
    }
}
