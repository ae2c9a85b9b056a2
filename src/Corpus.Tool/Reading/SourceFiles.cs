using Corpus.Text;
using Corpus.Text.Index.Sources;

namespace Corpus.Tool.Reading;

/// <summary>The files that quotations are checked against.</summary>
internal static class SourceFiles
{
    /// <summary>Every .txt and .md that the <paramref name="paths"/> are, hold or, with <c>*</c> and <c>?</c>, fit, read on all cores, in the order of the
    /// paths.</summary>
    public static IReadOnlyList<SourceDocument> Read(IEnumerable<string> paths, Action<FormattableString> report, Action<string, int> progress)
    {
        var files = paths.SelectMany(path => Below(path, report)).Distinct(StringComparer.Ordinal).ToArray();
        var read = new SourceDocument?[files.Length];
        var errors = new FormattableString?[files.Length];
        Parallel.For(0, files.Length, i =>
        {
            progress(files[i], files.Length);
            read[i] = Read(files[i], files[i], files[i], sentence => errors[i] = sentence);
            if (read[i] is null) errors[i] ??= $"{files[i]} is no text in UTF-8, or in UTF-16 with a byte order mark; save it as UTF-8";
        });
        foreach (var sentence in errors)
            if (sentence is not null) report(sentence);
        return [.. read.OfType<SourceDocument>()];
    }

    /// <summary>The source in <paramref name="file"/>; null when it cannot be opened, which is reported to <paramref name="report"/>, or is no text.</summary>
    public static SourceDocument? Read(string file, string id, string path, Action<FormattableString> report) =>
        TextFolder.ReadOne(file, path, report) is { } text && SourceDocument.IsReadable(text.Source.Text, text.Source.Encoding)
        && GuardedReader.Read(ArticleReading.Read, text.Source.Text, path, report) is { } article
            ? SourceDocument.Of(id, path, article) : null;

    /// <summary>The ways from <paramref name="folder"/> to the files that <paramref name="name"/> means: ../transcripts/session.txt,
    /// ../transcripts/session, ../transcripts/**/*.txt; empty when it means none.</summary>
    public static IReadOnlyList<string> NamedBy(string name, string folder)
    {
        if (name.StartsWith("./", StringComparison.Ordinal)) name = name[2..];
        try
        {
            if (name.IndexOfAny(['*', '?']) < 0)
                return [.. ((string[])[name, name + ".txt", name + ".md"]).Where(way => File.Exists(Path.Combine(folder, way))).Take(1)];
            var glob = new PathGlob(name);
            string root = Path.Combine(folder, glob.Root);
            if (!Directory.Exists(root)) return [];
            string below = glob.Root.Length > 0 ? glob.Root + "/" : "";
            var options = new EnumerationOptions { RecurseSubdirectories = name.Contains("**") || name.LastIndexOf('/') > below.Length,
                AttributesToSkip = FileAttributes.ReparsePoint };
            return [.. Directory.EnumerateFiles(root, "*", options).Select(file => below + Path.GetRelativePath(root, file).Replace('\\', '/'))
                .Where(way => IsSource(way) && glob.Matches(way)).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }

    private static IReadOnlyList<string> Below(string path, Action<FormattableString> report)
    {
        if (File.Exists(path)) return [path];
        if (!Directory.Exists(path))
        {
            // Where the shell leaves a pattern as it is.
            if (path.IndexOfAny(['*', '?']) >= 0 && NamedBy(path.Replace('\\', '/'), ".") is { Count: > 0 } named) return named;
            report($"{path} does not exist; name a source, or a folder of sources");
            return [];
        }
        try
        {
            var options = new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };
            return [.. Directory.EnumerateFiles(path, "*", options).Where(IsSource).Order(StringComparer.Ordinal)];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report($"{path} cannot be listed ({e.Message.TrimEnd('.')}); correct its permissions or name another folder");
            return [];
        }
    }

    private static bool IsSource(string file) =>
        file.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
}
