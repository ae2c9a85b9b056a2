using Corpus.Build;
using Corpus.Text;
using Corpus.Text.Index.Naming;
using Corpus.Text.Source;

namespace Corpus.Tool.Reading;

/// <summary>The articles of a folder, under the ids that the build gives them too.</summary>
internal static class ArticleFolder
{
    /// <summary>So many texts are read at a time, on all cores; they come in order all the same.</summary>
    private const int Batch = 32;

    /// <summary>Each text below <paramref name="path"/> with its article, which <paramref name="reader"/> reads, a batch in memory at a time. What cannot be
    /// read is told to <paramref name="trouble"/> and stops nothing; <paramref name="progress"/> is told each path and their number.</summary>
    public static IEnumerable<(TextFile File, CorpusArticle Filed)> Read(string path, Func<string, Article> reader, Action<FormattableString> trouble,
        Action<string, int>? progress = null)
    {
        var paths = TextFolder.Paths(path, trouble);
        var ids = IdTable.Of(paths.Select(p => KeyValuePair.Create(p.Below, WantedId(p.Full, p.Below))).ToList());
        for (int from = 0; from < paths.Count; from += Batch)
        {
            var batch = new (TextFile? File, CorpusArticle? Filed, FormattableString? Trouble)[Math.Min(Batch, paths.Count - from)];
            Parallel.For(0, batch.Length, i =>
            {
                FormattableString? told = null;
                var file = TextFolder.ReadOne(paths[from + i].Full, paths[from + i].Below, sentence => told = sentence);
                progress?.Invoke(paths[from + i].Full, paths.Count);
                batch[i] = (file, file is null ? null : Filed(file, reader, ids), told);
            });
            foreach (var (file, filed, told) in batch)
            {
                if (told is not null) trouble(told);
                if (file is not null && filed is not null) yield return (file, filed);
            }
        }
    }

    private static CorpusArticle Filed(TextFile file, Func<string, Article> reader, IdTable ids)
    {
        var filed = CorpusArticle.File(file.Source.Path, file.Source.Encoding, reader(file.Source.Text));
        string id = ids.IdOf(filed.Path, filed.Id);
        return id == filed.Id ? filed : filed with { Id = id };
    }

    // Only front matter can name an id, and texts with front matter begin with a hyphen: most texts need not be read for it.
    private static string WantedId(string full, string below)
    {
        if (!BeginsWithHyphen(full) || TextFolder.ReadOne(full, below, _ => { }) is not { } file) return CorpusArticle.IdOf(below, null, null);
        return CorpusArticle.File(below, file.Source.Encoding, ArticleReader.Read(file.Source.Text)).Id;
    }

    private static bool BeginsWithHyphen(string full)
    {
        if (!RegularFile.Is(full)) return false;
        try
        {
            using var stream = File.OpenRead(full);
            Span<byte> first = stackalloc byte[8];
            var source = SourceDecoder.Decode("", first[..stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false)].ToArray());
            return source.Text.TrimStart().StartsWith('-');
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
