using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Rules;

/// <summary>A switch that sets one rule's severity for some texts: <c>corpus_diagnostic.CORP2002.severity = none</c>, in front matter or in
/// .editorconfig.</summary>
internal static class RuleSwitch
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

    /// <summary>The key in .editorconfig and the build property that say whether texts may switch their own rules; they may by default.</summary>
    public const string TextsKey = "corpus_text_switches", TextsProperty = "CorpusTextSwitches";

    /// <summary>Whether a text may switch <paramref name="rule"/> for itself. Nobody hides what cannot be seen.</summary>
    public static bool IsForTexts(Rule rule) => rule.Id != RuleTable.InvisibleCharacter.Id && rule.Id != RuleTable.BidirectionalControl.Id;

    /// <summary>Whether the value of <see cref="TextsKey"/> or <see cref="TextsProperty"/> says that texts switch nothing.</summary>
    public static bool IgnoresTexts(string? value) => string.Equals(value?.Trim(), "false", StringComparison.OrdinalIgnoreCase);

    /// <summary><paramref name="severity"/>, or what the front matter lowers it to for <paramref name="rule"/>. A text raises nothing.</summary>
    public static Severity Lowered(Severity severity, FrontMatterSection? matter, Rule rule)
    {
        if (matter is null || !IsForTexts(rule)) return severity;
        foreach (var entry in matter.Entries)
            if (Of(entry.Key) is { } id && string.Equals(id, rule.Id, StringComparison.Ordinal) && SeverityOf(entry.Value) is { } stated)
                return stated < severity ? stated : severity;
        return severity;
    }
}
