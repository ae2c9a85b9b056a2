using Corpus.Text.Structure;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Rules;

/// <summary>A switch that sets one rule's severity for some texts: <c>corpus_diagnostic.CORP2002.severity = none</c>, in front matter or in
/// .editorconfig.</summary>
public static class RuleSwitch
{
    private const string Prefix = "corpus_diagnostic.", Suffix = ".severity";

    /// <summary>The id that <paramref name="key"/> switches, in capitals; null when the key is no switch.</summary>
    public static string? Of(string key)
    {
        key = key.Trim();
        if (key.Length <= Prefix.Length + Suffix.Length
            || !key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase)
            || !key.EndsWith(Suffix, StringComparison.OrdinalIgnoreCase)) return null;
        return key.Substring(Prefix.Length, key.Length - Prefix.Length - Suffix.Length).ToUpperInvariant();
    }

    /// <summary>The key that switches <paramref name="rule"/>, in lower case as the compiler delivers it.</summary>
    public static string KeyFor(Rule rule) => Prefix + rule.Id.ToLowerInvariant() + Suffix;

    /// <summary>The severity that <paramref name="value"/> names: none, silent, suggestion, warning or error; null when it names none.</summary>
    public static Severity? SeverityOf(string value) => value.Trim().ToLowerInvariant() switch
    {
        "none" or "silent" => Severity.None,
        "suggestion" => Severity.Info,
        "warning" => Severity.Warning,
        "error" => Severity.Error,
        _ => null,
    };

    /// <summary>The severity that the front matter gives <paramref name="rule"/>; null when it gives none.</summary>
    public static Severity? In(FrontMatterSection? matter, Rule rule)
    {
        if (matter is null) return null;
        foreach (var entry in matter.Entries)
            if (Of(entry.Key) is { } id && string.Equals(id, rule.Id, StringComparison.Ordinal) && SeverityOf(entry.Value) is { } severity) return severity;
        return null;
    }
}
