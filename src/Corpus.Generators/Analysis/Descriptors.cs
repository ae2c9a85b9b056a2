using System.Collections.Immutable;
using Corpus.Text;
using Corpus.Text.Rules;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analysis;

/// <summary>The compiler's descriptors of the rule table's rows.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleTable.All.ToImmutableDictionary(rule => rule.Id, Make, StringComparer.Ordinal);

    /// <summary>The descriptor of <paramref name="rule"/>.</summary>
    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    /// <summary>The descriptors of the rules of these categories, in the table's order.</summary>
    public static ImmutableArray<DiagnosticDescriptor> OfCategories(params string[] categories) =>
        RuleTable.All.Where(rule => categories.Contains(rule.Category)).Select(Of).ToImmutableArray();

    /// <summary>The compiler's word for <paramref name="severity"/>.</summary>
    public static DiagnosticSeverity SeverityOf(Severity severity) => severity switch
    {
        Severity.Error => DiagnosticSeverity.Error,
        Severity.Warning => DiagnosticSeverity.Warning,
        Severity.Info => DiagnosticSeverity.Info,
        _ => DiagnosticSeverity.Hidden,
    };

    private static DiagnosticDescriptor Make(Rule rule) => new(
        rule.Id, rule.Title, rule.Message, rule.Category, SeverityOf(rule.Severity), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);
}
