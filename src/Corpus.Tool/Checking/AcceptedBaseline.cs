using Corpus.Build;
using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Tool.Checking;

/// <summary>The <c>corpus.baseline</c> of the project that the texts belong to: what of it still occurs, and what it becomes.</summary>
/// <param name="path">Where the file lies, or will.</param>
/// <param name="baseline">What it holds.</param>
internal sealed class AcceptedBaseline(string path, Baseline baseline)
{
    private readonly HashSet<BaselineEntry> found = [];
    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Where the file lies, or will.</summary>
    public string Path => path;

    /// <summary>The nearest file at or above <paramref name="from"/>; without one an empty baseline beside the project there, else in this folder.</summary>
    public static AcceptedBaseline Near(string from, Action<FormattableString> report)
    {
        string full = System.IO.Path.GetFullPath(from), beside = System.IO.Path.GetFullPath(Baseline.FileName);
        string? project = null;
        for (string? folder = Directory.Exists(full) ? full : System.IO.Path.GetDirectoryName(full); folder is not null;
            folder = System.IO.Path.GetDirectoryName(folder))
        {
            string file = System.IO.Path.Combine(folder, Baseline.FileName);
            try
            {
                if (File.Exists(file) && RegularFile.Is(file)) return new AcceptedBaseline(file, Baseline.Read(File.ReadAllText(file)));
                if (project is null && Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*.csproj").Any()) project = file;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                report($"{file} cannot be read ({e.Message.TrimEnd('.')}); correct its permissions");
                return new AcceptedBaseline(file, Baseline.Empty);
            }
        }
        return new AcceptedBaseline(project ?? beside, Baseline.Empty);
    }

    /// <summary>The findings of <paramref name="text"/> that are not accepted; all of them are remembered.</summary>
    public IReadOnlyList<RuleFinding> NotAccepted(CheckedText text)
    {
        string id = CorpusArticle.IdOf(text.Filed.Path, CorpusArticle.StatedIdIn(text.Filed.Article), corpusName: null);
        ids.Add(id);
        var kept = new List<RuleFinding>();
        foreach (var finding in text.Findings)
        {
            var entry = new BaselineEntry(finding.Rule.Id, id, FindingFingerprint.Of(finding, text.Filed.Article.File));
            found.Add(entry);
            if (!baseline.Accepts(entry)) kept.Add(finding);
        }
        return kept;
    }

    /// <summary>The entries that no longer occur: their text was checked and has no such finding, or is not there when all texts were checked.</summary>
    /// <param name="filter">Which findings were looked for.</param>
    /// <param name="all">Whether all texts were checked.</param>
    public IReadOnlyList<BaselineEntry> Gone(FindingFilter filter, bool all) => [.. baseline.Entries.Where(e => !found.Contains(e)
        && (all || ids.Contains(e.Id)) && RuleTable.Find(e.Rule) is var rule && (rule is null || filter.Takes(RuleFinding.About(rule))))];

    /// <summary>Writes the file with all findings that were looked at, and what it held beside them.</summary>
    public int WriteAll(FindingFilter filter, bool all)
    {
        var entries = baseline.Entries.Except(Gone(filter, all)).Concat(found).ToHashSet();
        File.WriteAllText(path, Baseline.Write(entries));
        return entries.Count;
    }

    /// <summary>Writes the file without <paramref name="gone"/>.</summary>
    public void Prune(IReadOnlyList<BaselineEntry> gone) => File.WriteAllText(path, Baseline.Write(baseline.Entries.Except(gone)));
}
