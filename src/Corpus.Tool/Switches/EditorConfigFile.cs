using System.Text.RegularExpressions;
using Corpus.Text.Rules;

namespace Corpus.Tool.Switches;

/// <summary>What one .editorconfig says about rules: its keys <c>corpus_diagnostic.CORP2002.severity</c>, section by section.</summary>
internal sealed class EditorConfigFile
{
    private readonly List<(Regex Paths, Dictionary<string, Severity> Severities)> sections = [];

    private EditorConfigFile()
    {
    }

    /// <summary>Whether no .editorconfig above it counts.</summary>
    public bool IsRoot { get; private set; }

    /// <summary>Reads the file's lines; what is not ours is passed over.</summary>
    public static EditorConfigFile Parse(IEnumerable<string> lines)
    {
        var file = new EditorConfigFile();
        Dictionary<string, Severity>? section = null;
        bool beforeSections = true;
        foreach (string line in lines)
        {
            string trimmed = line.Trim();
            if (trimmed.Length == 0 || trimmed[0] is '#' or ';') continue;
            if (trimmed[0] == '[' && trimmed[^1] == ']')
            {
                beforeSections = false;
                section = null;
                if (EditorConfigGlob.Compile(trimmed[1..^1]) is not { } paths) continue;
                file.sections.Add((paths, section = []));
                continue;
            }
            int equals = trimmed.IndexOf('=');
            if (equals < 0) continue;
            string key = trimmed[..equals].Trim(), value = trimmed[(equals + 1)..].Trim();
            if (beforeSections) file.IsRoot |= key.Equals("root", StringComparison.OrdinalIgnoreCase)
                && value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else if (section is not null && RuleSwitch.Of(key) is { } rule && RuleSwitch.SeverityOf(value) is { } severity) section[rule] = severity;
        }
        return file;
    }

    /// <summary>The severity that the file gives a rule for the text at <paramref name="path"/>, below the file's folder and with '/'; null when it gives none.
    /// Of several sections the last one that matches decides.</summary>
    public Severity? SeverityOf(string rule, string path)
    {
        for (int i = sections.Count - 1; i >= 0; i--)
            if (sections[i].Severities.TryGetValue(rule, out var severity) && sections[i].Paths.IsMatch(path)) return severity;
        return null;
    }
}
