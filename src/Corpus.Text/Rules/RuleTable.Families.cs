namespace Corpus.Text.Rules;

/// <content>A family of rules has its category, and one severity by default or one for each rule.</content>
internal static partial class RuleTable
{
    /// <summary>The row with that id, whatever its case; null when there is none.</summary>
    public static Rule? Find(string id)
    {
        foreach (var rule in All)
            if (string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) return rule;
        return null;
    }

    private static Rule Setup(string number, string title, string message, Severity severity = Severity.Warning) =>
        new("CORP" + number, title, message, severity, "Setup");

    private static Rule Text(string number, string title, string message) => new("CORP" + number, title, message, Severity.Warning, "Text");

    private static Rule Parts(string number, string title, string message, Severity severity) => new("CORP" + number, title, message, severity, "Parts");

    private static Rule Quotations(string number, string title, string message, Severity severity) =>
        new("CORP" + number, title, message, severity, "Quotations");

    private static Rule Corpus(string number, string title, string message, Severity severity = Severity.Info) =>
        new("CORP" + number, title, message, severity, "Corpus");

    private static Rule Usage(string number, string title, string message) => new("CORP" + number, title, message, Severity.Warning, "Usage");

    private static Rule Fields(string number, string title, string message, Severity severity) => new("CORP" + number, title, message, severity, "Fields");

    private static Rule Generation(string number, string title, string message, Severity severity = Severity.Warning) =>
        new("CORP" + number, title, message, severity, "Generation");
}
