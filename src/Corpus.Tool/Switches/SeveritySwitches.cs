using Corpus.Build;
using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Tool.Switches;

/// <summary>The severities that .editorconfig files and front matter set for single texts, as in the compiler: the nearer folder wins over the one above, and
/// the
/// text may lower what they say.</summary>
/// <param name="report">Receives what is wrong with the files.</param>
internal sealed class SeveritySwitches(Action<FormattableString> report)
{
    private readonly Dictionary<string, EditorConfigFile?> files = new(StringComparer.Ordinal);

    /// <summary>The finding with the severity that holds for its text; null when it is switched off.</summary>
    public RuleFinding? Apply(RuleFinding finding, CorpusArticle filed, string? fullPath)
    {
        var severity = OfFolders(fullPath, (file, path) => file.SeverityOf(finding.Rule.Id, path)) ?? finding.Rule.Severity;
        if (filed.Article.Parts.FrontMatter is { } matter && OfFolders(fullPath, (file, path) => file.IgnoresTexts(path)) is not true)
            severity = RuleSwitch.Lowered(severity, matter, finding.Rule);
        if (severity == Severity.None) return null;
        return severity == finding.Rule.Severity ? finding : finding with { Rule = finding.Rule with { Severity = severity } };
    }

    private T? OfFolders<T>(string? fullPath, Func<EditorConfigFile, string, T?> ask) where T : struct
    {
        if (fullPath is null) return null;
        string text = Path.GetFullPath(fullPath);
        for (string? folder = Path.GetDirectoryName(text); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (In(folder) is not { } file) continue;
            if (ask(file, Path.GetRelativePath(folder, text).Replace('\\', '/')) is { } answer) return answer;
            if (file.IsRoot) return null;
        }
        return null;
    }

    private EditorConfigFile? In(string folder)
    {
        if (files.TryGetValue(folder, out var known)) return known;
        EditorConfigFile? file = null;
        string path = Path.Combine(folder, ".editorconfig");
        try
        {
            if (File.Exists(path) && RegularFile.Is(path)) file = EditorConfigFile.Parse(path, File.ReadLines(path), report);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Whoever may not read the switches gets the findings unswitched.
        }
        return files[folder] = file;
    }
}
