using System.Collections.Concurrent;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Fields;
using Corpus.Text.Source;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>Checks front matter against the records of the project that a text belongs to, as the project's last build knew them. Several threads may use
/// one.</summary>
/// <param name="report">Receives which schema cannot be read.</param>
internal sealed class ProjectFields(Action<FormattableString> report)
{
    private readonly ConcurrentDictionary<string, Lazy<IReadOnlyList<FieldRecord>>> records = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, FolderFields> folders = new(StringComparer.Ordinal);

    /// <summary>The findings of a text with those of its fields, in the text's order.</summary>
    /// <param name="findings">The text's own findings.</param>
    /// <param name="filed">The article.</param>
    /// <param name="fullPath">The file's path; null for a text that comes from no file, which no record is meant for.</param>
    public IReadOnlyList<RuleFinding> With(IReadOnlyList<RuleFinding> findings, CorpusArticle filed, string? fullPath)
    {
        if (fullPath is null || filed.Encoding == SourceEncoding.Unreadable) return findings;
        string full = Path.GetFullPath(fullPath), folder = CorpusOf(full, filed.Path);
        var known = records.GetOrAdd(folder, at => new(() => RecordsOf(at))).Value;
        string path = Path.GetRelativePath(folder, full).Replace('\\', '/');
        FieldRecord[] own = [.. known.Where(record => record.Describes(path))];
        if (own.Length == 0) return findings;
        var checker = new FieldsChecker(filed.Article.File, filed.Article.Parts.FrontMatter, path, folders.GetOrAdd(folder, at => new FolderFields(at)));
        return [.. findings.Where(finding => !FieldsChecker.Replaces(finding)).Concat(checker.Check(own)).OrderBy(finding => finding.Range.Start)];
    }

    // The globs of records are below the corpus folder, also where the user names the project, a folder below seeds/ or a single text.
    private static string CorpusOf(string full, string below)
    {
        string corpus = TextFolder.CorpusOf(full);
        return Path.GetFileName(corpus) != "seeds" && full.Replace('\\', '/').EndsWith("/" + below, StringComparison.Ordinal)
            ? Path.TrimEndingDirectorySeparator(full[..^below.Length]) : corpus;
    }

    private IReadOnlyList<FieldRecord> RecordsOf(string folder)
    {
        string? file = null;
        try
        {
            file = ProjectSchema.Near(folder);
            if (file is null) return [];
            if (ProjectSchema.Parse(File.ReadAllText(file)) is { } known) return known;
            report($"{file} does not state the project's records; build the project again");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            report($"{file ?? folder} cannot be read ({e.Message.TrimEnd('.')}); correct its permissions");
        }
        return [];
    }
}
