using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Structure.FrontMatter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>
/// How severe a finding is, decided by the nearest of: NoWarn, WarningsAsErrors and <c>dotnet_diagnostic</c> in a .globalconfig, which the compiler applies
/// to every diagnostic by itself; <c>corpus_diagnostic</c> in .editorconfig; <c>CorpusMode</c>; the rule table. The text's front matter may lower what they
/// say.
/// </summary>
internal sealed class RuleSeverities
{
    private static readonly Rule[] TextRules = [.. RuleTable.All.Where(rule => rule.IsAboutTexts)];

    private readonly Dictionary<string, ReportDiagnostic> decided = new(StringComparer.Ordinal);
    private readonly DiagnosticSeverity minimum;
    private readonly bool textsIgnored;
    private readonly string? mode;

    /// <summary>Asks <paramref name="compilation"/> and the options of the <paramref name="build"/> once what they decide for all texts; less than
    /// <paramref name="minimum"/> is not reported.</summary>
    public RuleSeverities(Compilation compilation, AnalyzerConfigOptions build, DiagnosticSeverity minimum, CancellationToken cancellation)
    {
        this.minimum = minimum;
        mode = build.TryGetValue("build_property.CorpusMode", out var stated) ? stated.Trim().ToLowerInvariant() : null;
        textsIgnored = build.TryGetValue("build_property." + RuleSwitch.TextsProperty, out var texts) && RuleSwitch.IgnoresTexts(texts);
        foreach (var rule in RuleTable.All)
        {
            if (compilation.Options.SpecificDiagnosticOptions.TryGetValue(rule.Id, out var report)
                || compilation.Options.SyntaxTreeOptionsProvider is { } global && global.TryGetGlobalDiagnosticValue(rule.Id, cancellation, out report))
                if (report != ReportDiagnostic.Default) decided.Add(rule.Id, report);
        }
    }

    /// <summary>Whether what is reported at this severity reaches anybody.</summary>
    public bool Reaches(DiagnosticSeverity severity) => severity >= minimum;

    /// <summary>Whether any rule about texts may be reported where <paramref name="options"/> hold.</summary>
    public bool ReportAnything(AnalyzerConfigOptions options) => TextRules.Any(rule => Of(rule, options, null) is not null);

    /// <summary>The severity of a finding of <paramref name="rule"/> in a text; null when it is not to be reported.</summary>
    public DiagnosticSeverity? Of(Rule rule, AnalyzerConfigOptions options, FrontMatterSection? matter)
    {
        var own = (options.TryGetValue(RuleSwitch.KeyFor(rule), out var value) ? RuleSwitch.SeverityOf(value) : null) ?? Default(rule);
        if (!textsIgnored && !(options.TryGetValue(RuleSwitch.TextsKey, out var texts) && RuleSwitch.IgnoresTexts(texts)))
            own = RuleSwitch.Lowered(own, matter, rule);
        // A rule that is off by default is switched on by the compiler's own key as well.
        bool off = own == Severity.None && rule.Severity == Severity.None && value is null && mode != "none";
        if (own == Severity.None && !(off && decided.ContainsKey(rule.Id))) return null;
        var severity = Descriptors.SeverityOf(own);
        if (decided.TryGetValue(rule.Id, out var report))
        {
            if (report == ReportDiagnostic.Suppress) return null;
            severity = report switch
            {
                ReportDiagnostic.Error => DiagnosticSeverity.Error,
                ReportDiagnostic.Warn => DiagnosticSeverity.Warning,
                ReportDiagnostic.Info => DiagnosticSeverity.Info,
                _ => DiagnosticSeverity.Hidden,
            };
        }
        return Reaches(severity) ? severity : null;
    }

    // Strict lifts infos to warnings, none silences findings in texts; neither says anything of the project's set-up or of our failures.
    private Severity Default(Rule rule) => !rule.IsAboutTexts ? rule.Severity
        : mode == "none" ? Severity.None
        : mode == "strict" && rule.Severity == Severity.Info ? Severity.Warning : rule.Severity;
}
