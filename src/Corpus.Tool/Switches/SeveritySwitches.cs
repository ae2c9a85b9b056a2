using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Tool.Switches;

/// <summary>The severities that front matter and .editorconfig files set for single texts, as in the compiler: what stands in the text wins over the folders,
/// and the nearer folder over the one above.</summary>
internal sealed class SeveritySwitches
{
    private readonly Dictionary<string, EditorConfigFile?> files = new(StringComparer.Ordinal);

    /// <summary>The finding with the severity that holds for its text; null when it is switched off.</summary>
    public Finding? Apply(Finding finding, CorpusArticle filed, string? fullPath)
    {
        var severity = RuleSwitch.In(filed.Article.Parts.FrontMatter, finding.Rule)
            ?? (fullPath is null ? null : OfFolders(finding.Rule.Id, Path.GetFullPath(fullPath)))
            ?? finding.Rule.Severity;
        if (severity == Severity.None) return null;
        return severity == finding.Rule.Severity ? finding : finding with { Rule = finding.Rule with { Severity = severity } };
    }

    private Severity? OfFolders(string rule, string text)
    {
        for (string? folder = Path.GetDirectoryName(text); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (In(folder) is not { } file) continue;
            if (file.SeverityOf(rule, Path.GetRelativePath(folder, text).Replace('\\', '/')) is { } severity) return severity;
            if (file.IsRoot) return null;
        }
        return null;
    }

    private EditorConfigFile? In(string folder)
    {
        if (files.TryGetValue(folder, out var known)) return known;
        EditorConfigFile? file = null;
        try
        {
            string path = Path.Combine(folder, ".editorconfig");
            if (File.Exists(path)) file = EditorConfigFile.Parse(File.ReadLines(path));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever may not read the switches gets the findings unswitched.
        }
        return files[folder] = file;
    }
}
