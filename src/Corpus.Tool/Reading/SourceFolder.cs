using Corpus.Text;
using Corpus.Text.Index.Sources;

namespace Corpus.Tool.Reading;

/// <summary>The texts that a draft is checked against.</summary>
internal static class SourceFolder
{
    /// <summary>Every .txt and .md that the <paramref name="paths"/> are or hold, read on all cores, in the order of the paths.</summary>
    public static IReadOnlyList<SourceDocument> Read(IEnumerable<string> paths, Action<FormattableString> trouble, Action<string, int> progress)
    {
        var files = paths.SelectMany(path => Files(path, trouble)).Distinct(StringComparer.Ordinal).ToArray();
        var read = new SourceDocument?[files.Length];
        var troubles = new FormattableString?[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            progress(files[i], files.Length);
            if (TextFolder.ReadOne(files[i], files[i], sentence => troubles[i] = sentence) is { } file)
                read[i] = SourceDocument.Of(files[i], files[i], ArticleReader.Read(file.Source.Text));
        });
        foreach (var sentence in troubles)
            if (sentence is not null) trouble(sentence);
        return [.. read.OfType<SourceDocument>()];
    }

    private static IEnumerable<string> Files(string path, Action<FormattableString> trouble)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path))
        {
            trouble($"{path} does not exist; name a source, or a folder of sources");
            return [];
        }
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            return [.. Directory.EnumerateFiles(path, "*", options)
                .Where(file => file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
                .Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            trouble($"{path} cannot be listed ({e.Message.TrimEnd('.')}); correct its permissions or name another folder");
            return [];
        }
    }
}
