using System.Text.RegularExpressions;
using Corpus.Text;
using Corpus.Text.Rules;

namespace Corpus.Tool.Switches;

/// <summary>What one .editorconfig says about rules: its keys <c>corpus_diagnostic.CORP2002.severity</c> and <c>corpus_text_switches</c>, section by
/// section.</summary>
internal sealed class EditorConfigFile
{
    private readonly List<Section> sections = [];

    private EditorConfigFile()
    {
    }

    /// <summary>Whether no .editorconfig above it counts.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Reads the file's lines; what is not ours is passed over. A section of ours that no path could match is told to
    /// <paramref name="report"/>.</summary>
    public static EditorConfigFile Parse(string path, IEnumerable<string> lines, Action<FormattableString> report)
    {
        var file = new EditorConfigFile();
        Section? section = null;
        int number = 0;
        foreach (string line in lines)
        {
            number++;
            string trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] is '#' or ';') continue;
            if (trimmed[0] == '[' && trimmed[^1] == ']')
            {
                section = new Section(trimmed, number, EditorConfigGlob.Compile(trimmed[1..^1]));
                file.sections.Add(section);
                continue;
            }
            int equals = trimmed.IndexOf('=');
            if (equals < 0) continue;
            string key = trimmed[..equals].Trim(), value = trimmed[(equals + 1)..].Trim();
            if (section is null)
                file.IsRoot |= key.Equals("root", StringComparison.OrdinalIgnoreCase) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (section.Takes(key, value) && section.Paths is null)
                report($"The section {section.Header} of {path}, line {section.Line}, matches no file; correct its brackets and braces");
        }
        return file;
    }

    /// <summary>The severity that the file gives a rule for the text at <paramref name="path"/>, below the file's folder and with '/'; null when it gives none.
    /// Of several sections the last one that matches decides.</summary>
    public Severity? SeverityOf(string rule, string path)
    {
        for (int i = sections.Count - 1; i >= 0; i--)
            if (sections[i].Severities.TryGetValue(rule, out var severity) && sections[i].Matches(path)) return severity;
        return null;
    }

    /// <summary>Whether what the text at <paramref name="path"/> says about its own rules is ignored; null when the file does not say.</summary>
    public bool? IgnoresTexts(string path)
    {
        for (int i = sections.Count - 1; i >= 0; i--)
            if (sections[i].IgnoresTexts is { } ignores && sections[i].Matches(path)) return ignores;
        return null;
    }

    private sealed record Section(string Header, int Line, Regex? Paths)
    {
        public Dictionary<string, Severity> Severities { get; } = new(StringComparer.Ordinal);

        public bool? IgnoresTexts { get; private set; }

        public bool Matches(string path) => Paths is not null && Paths.IsMatch(path);

        // Whether the key is ours.
        public bool Takes(string key, string value)
        {
            if (key.Equals(RuleSwitch.TextsKey, StringComparison.OrdinalIgnoreCase)) IgnoresTexts = RuleSwitch.IgnoresTexts(value);
            else if (RuleSwitch.Of(key) is { } rule && RuleSwitch.SeverityOf(value) is { } severity) Severities[rule] = severity;
            else return false;
            return true;
        }
    }
}
