using System.Collections.Immutable;
using Corpus.Generators.Adapter;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text.Reading;
using Corpus.Text.Records;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Generation;

/// <summary>Turns the texts among the additional files into a typed API. Each step is a pure function of the one before; none throws, and none sees the compilation.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly Func<string, Article> read;

    /// <summary>The generator as the compiler makes it.</summary>
    public CorpusGenerator() : this(ArticleReader.Read)
    {
    }

    /// <summary>The generator over another reader, for tests that count readings or let one fail.</summary>
    internal CorpusGenerator(Func<string, Article> read) => this.read = read;

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select((pair, _) => CorpusOptions.From(pair.Left.GlobalOptions, pair.Right)).WithTrackingName(StepNames.Options);

        var articles = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, _) => Where(pair.Left, pair.Right)).WithTrackingName(StepNames.Where)
            .Select((file, cancel) => Stamped(Parse(file, file.Source.GetText(cancel)))).WithTrackingName(StepNames.Parse);
        var collected = articles.Collect();
        var facts = collected.Select((all, _) => FactsOf(all)).WithTrackingName(StepNames.Facts);

        var names = facts.Select((all, _) => Wishes(all)).WithTrackingName(StepNames.Wishes)
            .Combine(options)
            .Select((pair, _) => CorpusNames.Of(pair.Left, pair.Right.Naming)).WithTrackingName(StepNames.Names);
        var plan = names.Combine(options).Select((pair, _) => EmitPlan.For(pair.Left.Count, pair.Right)).WithTrackingName(StepNames.Plan);

        EmitArticles(context, collected, names, plan, options);
        EmitIndex(context, facts, names, plan, options);
        EmitRuntime(context, names, options);
        Report(context, collected);
    }

    private static void EmitArticles(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<StampedFacts>> articles,
        IncrementalValueProvider<CorpusNames> names, IncrementalValueProvider<EmitPlan> plan, IncrementalValueProvider<CorpusOptions> options)
    {
        var named = articles.Combine(names);
        var files = named.Combine(plan)
            .SelectMany((all, _) => ArticleFiles.Shares(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(StepNames.Buckets)
            .Combine(names).Combine(options)
            .Select((all, _) => ArticleFiles.Of(all.Left.Left, all.Left.Right, all.Right.Naming)).WithTrackingName(StepNames.Members)
            .Combine(plan).Combine(options)
            .Select((all, _) => ArticleEmitter.Emit(all.Left.Left, all.Right, all.Left.Right)).WithTrackingName(StepNames.Emit);
        context.RegisterSourceOutput(files, Add);

        var records = named.Combine(options)
            .SelectMany((all, _) => LiteralRecords.Of(all.Left.Left, all.Left.Right, all.Right)).WithTrackingName(StepNames.Records)
            .Combine(options)
            .Select((pair, _) => LiteralRecords.Emit(pair.Left, pair.Right)).WithTrackingName(StepNames.EmitRecords);
        context.RegisterSourceOutput(records, Add);
    }

    private static void EmitIndex(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<EquatableArray<ArticleFacts>> facts,
        IncrementalValueProvider<CorpusNames> names, IncrementalValueProvider<EmitPlan> plan, IncrementalValueProvider<CorpusOptions> options)
    {
        var files = facts.Combine(names)
            .Select((pair, _) => Sightings(pair.Left, pair.Right)).WithTrackingName(StepNames.Sightings)
            .Combine(plan).Combine(options)
            .SelectMany((all, _) => all.Left.Right.Members ? IndexFiles.Of(all.Left.Left, all.Right.MemberLimit) : ImmutableArray<IndexFile>.Empty).WithTrackingName(StepNames.Index)
            .Combine(options)
            .Select((pair, _) => IndexEmitter.Emit(pair.Left, pair.Right)).WithTrackingName(StepNames.EmitIndex);
        context.RegisterSourceOutput(files, Add);
    }

    private static void EmitRuntime(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CorpusNames> names, IncrementalValueProvider<CorpusOptions> options)
    {
        var wanted = names.Combine(options).Select((pair, _) => pair.Left.Count > 0 || pair.Right.Installed ? pair.Right.Runtime : null).WithTrackingName(StepNames.EmitRuntime);
        context.RegisterSourceOutput(wanted, (output, runtime) =>
        {
            if (runtime is null) return;
            foreach (var file in RuntimeSource.Files(runtime)) output.AddSource(file.HintName, GeneratedSource.Of(file.Text));
        });
    }

    private static void Report(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ImmutableArray<StampedFacts>> articles)
    {
        var problems = articles.Select((all, _) => Problems.Of(all)).WithTrackingName(StepNames.Problems);
        context.RegisterSourceOutput(problems, (output, found) =>
        {
            foreach (var problem in found) output.ReportDiagnostic(ProblemReport.Of(problem));
        });
    }

    private static ImmutableArray<CorpusFile> Where(AdditionalText file, Microsoft.CodeAnalysis.Diagnostics.AnalyzerConfigOptionsProvider options) =>
        CorpusFolder.From(options.GlobalOptions).FileOf(file, options) is { } text ? ImmutableArray.Create(text) : ImmutableArray<CorpusFile>.Empty;

    private ParsedText Parse(CorpusFile file, SourceText? text)
    {
        if (text is null) return new ParsedText(file, null, null);
        try
        {
            return new ParsedText(file, file.File(text, ArticleCache.ReadingOf(text, read)), null);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new ParsedText(file, null, failure.Message);
        }
    }

    private static StampedFacts Stamped(ParsedText parsed)
    {
        try
        {
            return StampedFacts.Of(FactsReader.Of(parsed), parsed.Filed is { } filed ? Stamp.Of(filed) : 0, parsed);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            var failed = parsed with { Filed = null, Failure = failure.Message };
            return StampedFacts.Of(FactsReader.Of(failed), 0, failed);
        }
    }

    private static EquatableArray<ArticleFacts> FactsOf(ImmutableArray<StampedFacts> articles)
    {
        var facts = new ArticleFacts[articles.Length];
        for (int i = 0; i < facts.Length; i++) facts[i] = articles[i].Facts;
        return new(facts);
    }

    private static EquatableArray<ArticleWish> Wishes(EquatableArray<ArticleFacts> all)
    {
        var wishes = new List<ArticleWish>(all.Count);
        foreach (var facts in all)
            if (facts.Failure is null && !facts.IsUnreadable) wishes.Add(facts.Wish);
        return new([.. wishes]);
    }

    private static EquatableArray<ArticleSighting> Sightings(EquatableArray<ArticleFacts> all, CorpusNames names)
    {
        var sightings = new List<ArticleSighting>(all.Count);
        var seen = names.Repeated.Count > 0 ? new HashSet<string>(StringComparer.Ordinal) : null;
        foreach (var facts in all)
        {
            if (facts.Failure is not null || facts.IsUnreadable || seen?.Add(facts.Path) == false) continue;
            string id = names.Ids.IdOf(facts.Path, facts.Id);
            sightings.Add(id == facts.Id ? facts.Sighting : facts.Sighting with { Id = id });
        }
        return new([.. sightings]);
    }

    private static void Add(SourceProductionContext output, EmittedFile file)
    {
        if (file.Text.Length > 0) output.AddSource(file.HintName, GeneratedSource.Of(file.Text));
        foreach (var problem in file.Problems) output.ReportDiagnostic(ProblemReport.Of(problem));
    }
}
