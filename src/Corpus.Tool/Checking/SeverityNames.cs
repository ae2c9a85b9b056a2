using Corpus.Text;

namespace Corpus.Tool.Checking;

/// <summary>Severities by the names that the tool prints and takes.</summary>
internal static class SeverityNames
{
    /// <summary>All that can be reported, the least first.</summary>
    public static IReadOnlyList<string> All { get; } = ["info", "warning", "error"];

    /// <summary>The name of <paramref name="severity"/>.</summary>
    public static string Of(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "info",
        _ => "none",
    };

    /// <summary>The severity of that name, which is one of <see cref="All"/>.</summary>
    public static Severity Parse(string name) => name switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Info,
    };
}
