using System.Globalization;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>The values that the project's options may have (CORP0002).</summary>
internal static class CheckedOptions
{
    private const int DefaultMaxFindings = 1_000;

    private static readonly (string Option, string[] Values)[] Choices =
    [
        ("CorpusMode", ["default", "strict", "none"]),
        ("CorpusNaming", ["file", "headline"]),
        ("CorpusQuoteMembers", ["speech", "all", "none"]),
        ("CorpusAccessibility", ["internal", "public"]),
        ("CorpusDrafts", ["true", "false"]),
        (RuleSwitch.TextsProperty, ["true", "false"]),
    ];

    private static readonly string[] Numbers = ["CorpusMemberLimit", "CorpusMaxFindings"];

    /// <summary>How many findings a build shows, 0 or more.</summary>
    public static int MaxFindings(AnalyzerConfigOptions global) => Number(Value(global, "CorpusMaxFindings")) ?? DefaultMaxFindings;

    /// <summary>The options that have a value which they do not take.</summary>
    public static IEnumerable<RuleFinding> Check(AnalyzerConfigOptions global)
    {
        foreach (var (option, values) in Choices)
            if (Value(global, option) is { Length: > 0 } value && !values.Contains(value, StringComparer.OrdinalIgnoreCase))
                yield return Unknown(value, option, string.Join(", ", values, 0, values.Length - 1) + " or " + values[values.Length - 1]);
        foreach (string option in Numbers)
            if (Value(global, option) is { Length: > 0 } value && Number(value) is null)
                yield return Unknown(value, option, "a whole number");
    }

    private static RuleFinding Unknown(string value, string option, string remedy) =>
        RuleFinding.About(RuleTable.UnknownOptionValue, value, option, remedy);

    private static string Value(AnalyzerConfigOptions global, string option) =>
        global.TryGetValue("build_property." + option, out var value) ? ConfigValue.Unescape(value.Trim()) : "";

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;
}
