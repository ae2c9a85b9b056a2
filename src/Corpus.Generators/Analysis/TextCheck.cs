using Corpus.Generators.Adapter;
using Corpus.Text;
using Corpus.Text.Index.Sources;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Fields;
using Corpus.Text.Source;
using Corpus.Text.Storage.Digests;
using Corpus.Text.Structure.FrontMatter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Analysis;

/// <summary>Checks the texts of one compilation.</summary>
internal sealed class TextCheck
{
    private static readonly Rule[] CorpusRules = RuleTable.All.Where(rule => rule.Category == "Corpus" && !rule.IsAboutSources).ToArray();
    private static readonly Rule[] SourceRules = RuleTable.All.Where(rule => rule.IsAboutSources).ToArray();

    private readonly AnalyzerOptions options;
    private readonly CorpusFolder folder;
    private readonly RuleSeverities severities;
    private readonly FindingLedger ledger;
    private readonly Lazy<HandedCorpus> handed;
    private readonly Lazy<Baseline> accepted;
    private readonly bool building;
    private readonly FieldCheck fields;

    public TextCheck(Compilation compilation, AnalyzerOptions options, DiagnosticSeverity minimum, bool building, CancellationToken cancellation)
    {
        this.options = options;
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        folder = CorpusFolder.From(global);
        severities = new RuleSeverities(compilation, global, minimum, cancellation);
        ledger = new FindingLedger(CheckedOptions.MaxFindings(global));
        handed = new(() => HandedCorpus.Of(options, cancellation));
        accepted = new(() => AcceptedFindings.Of(options.AdditionalFiles, cancellation));
        this.building = building;
        fields = new FieldCheck(compilation, options, cancellation);
    }

    /// <summary>Checks one text. In an editor its findings show at once; a build, where all texts come in no order, counts them first.</summary>
    public void Check(AdditionalFileAnalysisContext context)
    {
        if (folder.FileOf(context.AdditionalFile) is not { } file) return;
        var found = Reported(file, context.CancellationToken);
        if (building) ledger.Add(file, found);
        else
        {
            var own = new FindingLedger(ledger.Most);
            own.Add(file, found);
            own.Report(context.ReportDiagnostic);
        }
    }

    /// <summary>Reports what a build found, and what is wrong with the project's options.</summary>
    public void Finish(CompilationAnalysisContext context)
    {
        var global = options.AnalyzerConfigOptionsProvider.GlobalOptions;
        foreach (var finding in CheckedOptions.Check(global))
            context.ReportDiagnostic(FindingDiagnostic.Of(finding.Rule, Location.None, null, finding));
        if (folder.Path is not null && !options.AdditionalFiles.Any(file => folder.FileOf(file) is not null))
            Report(RuleTable.NoTexts, Location.None, folder.Path);
        foreach (var path in RepeatedFiles.ListedTwice(options.AdditionalFiles, folder))
            Report(RuleTable.ListedTwice, FindingDiagnostic.AtFile(path), path);
        foreach (var (file, path, other) in RepeatedFiles.OfOnePath(options.AdditionalFiles, folder))
            Report(RuleTable.SamePath, FindingDiagnostic.AtFile(file), path, other);
        if (LeftOutMembers.Of(options, context.CancellationToken) is { } leftOut)
            context.ReportDiagnostic(FindingDiagnostic.Of(leftOut.Rule, Location.None, null, leftOut));
        ledger.Report(context.ReportDiagnostic);

        void Report(Rule rule, Location location, params string[] arguments) =>
            context.ReportDiagnostic(FindingDiagnostic.Of(rule, location, null, RuleFinding.About(rule, arguments)));
    }

    private IReadOnlyList<ReportedFinding> Reported(CorpusFile file, CancellationToken cancellation)
    {
        var switches = options.AnalyzerConfigOptionsProvider.GetOptions(file.Source);
        var reported = new List<ReportedFinding>();
        if (!severities.ReportAnything(switches)) return reported;
        SourceText? text = null;
        FrontMatterSection? matter = null;
        CorpusArticle? article = null;
        // As corpus check has it, which knows no CorpusName.
        string? id = null;
        try
        {
            if (handed.Value.TextOf(file) is { } known && !NeedsCorpus(switches, null))
            {
                id = CorpusArticle.IdOf(file.Path, known.Digest.StatedId, corpusName: null);
                foreach (var finding in known.Findings) Add(finding.Finding, finding);
                if (fields.RecordsFor(file.Path) is { Count: > 0 } described)
                {
                    string head = known.Head ?? "";
                    var lines = new LineMap(head);
                    foreach (var finding in fields.Of(described, file.Path, head, FrontMatterReader.In(head)))
                        Add(finding, HandedText.Placed(finding, lines, head));
                    InOrder();
                }
                return reported;
            }
            text = file.Source.GetText(cancellation);
            // The generator says which text cannot be read.
            if (text is null || DeferredText.Read(file, cancellation) is not { } filed) return reported;
            (article, id) = (filed, CorpusArticle.IdOf(file.Path, CorpusArticle.StatedIdIn(filed.Article), corpusName: null));
            matter = filed.Article.Parts.FrontMatter;
            foreach (var finding in TextFindings.Of(filed)) Add(finding);
            if (SourceCatalog.ReferencesIn(filed.Article).Count > 0 && SourceRules.Any(rule => severities.Of(rule, switches, matter) is not null))
                foreach (var finding in SourceFindings.Of(filed, CorpusReadings.Of(options, cancellation).Sources)) Add(finding);
            if (filed.Encoding != SourceEncoding.Unreadable && fields.RecordsFor(file.Path) is { Count: > 0 } own)
            {
                foreach (var finding in fields.Of(own, file.Path, filed.Article.File, matter)) Add(finding);
                InOrder();
            }
            if (NeedsCorpus(switches, matter))
                foreach (var finding in CorpusReadings.Of(options, cancellation).FindingsOf(filed)) Add(finding);
        }
        // One text that cannot be checked never silences the others.
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            Add(RuleFinding.About(RuleTable.NotChecked, failure.GetType().Name));
        }
        return reported;

        void Add(RuleFinding finding, HandedFinding? place = null)
        {
            if (severities.Of(finding.Rule, switches, matter) is not { } severity) return;
            // Where a record says which keys there are, the rule about fields reports the others.
            if (FieldsChecker.Replaces(finding) && fields.RecordsFor(file.Path).Count > 0) return;
            if (IsAccepted(finding, place)) return;
            string path = file.Source.Path;
            var at = place is not null ? FindingDiagnostic.At(path, place) : text is not null ? FindingDiagnostic.At(path, text, finding)
                : FindingDiagnostic.AtFile(path);
            reported.Add(new ReportedFinding(finding, severity, at));
        }

        bool IsAccepted(RuleFinding finding, HandedFinding? place) => id is not null && !accepted.Value.IsEmpty && finding.Rule.IsAboutTexts
            && accepted.Value.Accepts(new BaselineEntry(finding.Rule.Id, id,
                place is not null ? place.Fingerprint : article is not null ? FindingFingerprint.Of(finding, article.Article.File) : ""));

        void InOrder()
        {
            var ordered = reported.OrderBy(one => one.Place.SourceSpan.Start).ToList();
            reported.Clear();
            reported.AddRange(ordered);
        }
    }

    private bool NeedsCorpus(AnalyzerConfigOptions switches, FrontMatterSection? matter) =>
        CorpusRules.Any(rule => severities.Of(rule, switches, matter) is not null);
}
