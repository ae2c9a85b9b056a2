using Corpus.Build;
using Corpus.Text;
using Corpus.Text.Index.Naming;
using Corpus.Text.Index.Sources;
using Corpus.Text.Source;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Tool.Reading;

/// <summary>What is known of a text without reading more of it than its front matter.</summary>
/// <param name="FullPath">Where it lies, as the user's own path leads there.</param>
/// <param name="Path">Its path below the folder.</param>
/// <param name="Id">Its id, as the build gives it.</param>
/// <param name="Sources">The sources that it names.</param>
/// <param name="Keys">The keys of its front matter; empty when it has none.</param>
internal sealed record ArticleHead(string FullPath, string Path, string Id, IReadOnlyList<SourceReference> Sources, IReadOnlyList<FrontMatterKey> Keys)
{
    /// <summary>The texts below <paramref name="path"/>, or the one that it is, in the ordinal order of the paths.</summary>
    /// <param name="path">A folder or a text.</param>
    /// <param name="report">Is told what cannot be read.</param>
    /// <param name="jobs">On so many threads; -1 on all cores.</param>
    public static IReadOnlyList<ArticleHead> Of(string path, Action<FormattableString> report, int jobs = -1)
    {
        var paths = TextFolder.Paths(path, report);
        var read = new ArticleHead[paths.Count];
        Parallel.For(0, read.Length, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => read[i] = Of(paths[i].Full, paths[i].Below));
        var ids = IdTable.Of([.. read.Select(head => KeyValuePair.Create(head.Path, head.Id))]);
        return [.. read.Select(head => head with { Id = ids.IdOf(head.Path, head.Id) })];
    }

    // Texts with front matter begin with a hyphen: most texts need not be read for it.
    private static ArticleHead Of(string full, string below)
    {
        if (!BeginsWithHyphen(full) || TextFolder.ReadOne(full, below, _ => { }) is not { } file)
            return new ArticleHead(full, below, CorpusArticle.IdOf(below, null, null), [], []);
        var matter = file.Source.Encoding == SourceEncoding.Unreadable ? null : FrontMatterReader.In(file.Source.Text);
        return new ArticleHead(full, below, CorpusArticle.IdOf(file.Source), SourceCatalog.ReferencesIn(matter), FrontMatterKey.Of(matter));
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
