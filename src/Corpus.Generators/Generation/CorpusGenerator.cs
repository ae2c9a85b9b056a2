using System.Collections.Immutable;
using Corpus.Generators.Fields;
using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Generation.Members;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Generators.Generation.Runtime;
using Corpus.Text;
using Corpus.Text.Index.Speakers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Generation;

using Options = IncrementalValueProvider<CorpusOptions>;
using Plan = IncrementalValueProvider<EmitPlan>;

/// <summary>
/// Turns the texts among the additional files into a typed API. Each step is a pure function of the one before and none throws. No step looks at the
/// compilation but the one that finds records with [ArticleFields], so a keystroke in C# changes nothing here, and every host generates the same.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    private readonly TextReading reading;
    private readonly bool early;

    /// <summary>The generator as the compiler makes it.</summary>
    public CorpusGenerator() : this(ArticleReading.Read)
    {
    }

    /// <summary>The generator over another reader, for tests that count readings or let one fail; also without early output, where the compiler has
    /// it.</summary>
    internal CorpusGenerator(Func<string, ArticleReading> read, bool early = true) => (reading, this.early) = (new TextReading(read), early);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = ReadOptions(context);
        var texts = ReadTexts(context);
        var groups = GroupTexts(texts);
        var count = CountTexts(groups);
        var names = NameArticles(groups, options);
        var plan = MakePlan(count, options);

        EmitArticles(context, texts, count, names, plan, options);
        EmitSpeakers(context, groups, plan, options);
        EmitOutlets(context, groups, plan, options);
        var wanted = WantRuntime(count, options);
        EmitRuntime(context, wanted);
        EmitFields(context, wanted);
        ReportProblems(context, texts, names);
    }

    private static Options ReadOptions(IncrementalGeneratorInitializationContext context) =>
        context.AnalyzerConfigOptionsProvider.Combine(context.ParseOptionsProvider)
            .Select((pair, _) => CorpusOptions.From(pair.Left.GlobalOptions, pair.Right)).WithTrackingName(StepNames.Options);

    private IncrementalValueProvider<CollectedTexts> ReadTexts(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider)
            .SelectMany((pair, cancel) => reading.Of(pair.Left, pair.Right, cancel)).WithTrackingName(StepNames.Parse)
            .Collect()
            .Select((all, cancel) => CollectedTexts.Of(all, reading, cancel)).WithTrackingName(StepNames.Texts);

    private static IncrementalValuesProvider<SummaryGroup> GroupTexts(IncrementalValueProvider<CollectedTexts> texts) =>
        texts.SelectMany((all, _) => SummaryGroup.Shares(all.All)).WithTrackingName(StepNames.Summaries)
            .Select((share, _) => SummaryGroup.Of(share)).WithTrackingName(StepNames.Groups);

    private static IncrementalValueProvider<TextCount> CountTexts(IncrementalValuesProvider<SummaryGroup> groups) =>
        groups.Select((group, _) => TextCount.Of(group)).WithTrackingName(StepNames.Counts)
            .Collect()
            .Select((all, _) => TextCount.Of(all)).WithTrackingName(StepNames.Count);

    private static IncrementalValueProvider<CorpusNames> NameArticles(IncrementalValuesProvider<SummaryGroup> groups, Options options) =>
        groups.Select((group, _) => group.NameRequests()).WithTrackingName(StepNames.NameRequests)
            .Combine(options)
            .Select((pair, _) => NameRequestGroup.Of(pair.Left, pair.Right.Naming)).WithTrackingName(StepNames.ChosenNames)
            .Collect()
            .Select((all, _) => CorpusNames.Of(all)).WithTrackingName(StepNames.Names);

    private static Plan MakePlan(IncrementalValueProvider<TextCount> count, Options options) =>
        count.Combine(options).Select((pair, _) => EmitPlan.For(pair.Left.Articles, pair.Right)).WithTrackingName(StepNames.Plan);

    private void EmitArticles(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CollectedTexts> texts, IncrementalValueProvider<TextCount> count,
        IncrementalValueProvider<CorpusNames> names, Plan plan, Options options)
    {
        var counted = texts.Combine(count).Select((pair, _) => new CountedTexts(pair.Left, pair.Right)).WithTrackingName(StepNames.CountedTexts);
        var settled = names.Combine(options).Select((pair, _) => new SettledNames(pair.Left, pair.Right)).WithTrackingName(StepNames.SettledNames);
        var style = plan.Combine(options).Select((pair, _) => new EmitStyle(pair.Left, pair.Right)).WithTrackingName(StepNames.Style);

        var files = counted.Combine(plan)
            .SelectMany((pair, _) => ArticleFiles.Shares(pair.Left.Texts.All, pair.Left.Count.Repeated, pair.Right)).WithTrackingName(StepNames.Buckets)
            .Combine(settled)
            .Select((pair, _) => ArticleFiles.Of(pair.Left, pair.Right)).WithTrackingName(StepNames.Members)
            .Combine(style)
            .Select((pair, _) => ArticleEmitter.Emit(pair.Left, pair.Right.Options, pair.Right.Plan)).WithTrackingName(StepNames.Emit);
        Output(context, files);

        var records = counted.Combine(settled)
            .SelectMany((pair, _) => LiteralRecords.Of(pair.Left.Texts.All, pair.Left.Count.Repeated, pair.Right.Names, pair.Right.Options))
                .WithTrackingName(StepNames.Records)
            .Combine(options)
            .Select((pair, _) => LiteralRecords.Emit(pair.Left, pair.Right)).WithTrackingName(StepNames.EmitRecords);
        Output(context, records);
    }

    private void EmitSpeakers(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SummaryGroup> groups, Plan plan, Options options)
    {
        var occurrences = groups.Select((group, _) => group.Occurrences()).WithTrackingName(StepNames.Occurrences);
        var spellings = Gathered(occurrences, StepNames.AllOccurrences).Combine(plan)
            .SelectMany((pair, _) => pair.Right.Members ? SpeakerBuckets.Fill(pair.Left) : ImmutableArray<EquatableArray<SpeakerOccurrence>>.Empty)
                .WithTrackingName(StepNames.SpeakerBuckets)
            .Select((bucket, _) => SpeakerBuckets.Gather(bucket)).WithTrackingName(StepNames.Spellings);
        EmitIndex(context, Gathered(spellings, StepNames.AllSpellings).Combine(options)
            .SelectMany((pair, _) => IndexFiles.OfSpeakers(pair.Left, pair.Right)), options);
    }

    private void EmitOutlets(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SummaryGroup> groups, Plan plan, Options options)
    {
        var found = groups.Select((group, _) => group.Outlets()).WithTrackingName(StepNames.Outlets);
        var outlets = Gathered(found, StepNames.AllOutlets).Combine(plan)
            .Select((pair, _) => pair.Right.Members ? IndexFiles.Outlets(pair.Left.SelectMany(group => group))
                : EquatableArray<KeyValuePair<string, int>>.Empty).WithTrackingName(StepNames.CountedOutlets);
        EmitIndex(context, outlets.Combine(options).SelectMany((pair, _) => IndexFiles.OfOutlets(pair.Left, pair.Right)), options);
    }

    private void EmitIndex(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<IndexFile> files, Options options) =>
        Output(context, files.WithTrackingName(StepNames.Index).Combine(options).Select((pair, _) => IndexEmitter.Emit(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitIndex));

    // An object: each shape of values that steps hand on costs a cold compiler a hundred methods.
    private static IncrementalValueProvider<EquatableArray<T>> Gathered<T>(IncrementalValuesProvider<T> values, string step) where T : class =>
        values.Collect().Select((all, _) => new EquatableArray<T>([.. all])).WithTrackingName(step);

    private static IncrementalValueProvider<RuntimeOptions?> WantRuntime(IncrementalValueProvider<TextCount> count, Options options) =>
        count.Combine(options).Select((pair, _) => pair.Left.Articles > 0 || pair.Right.Installed ? pair.Right.Runtime : null)
            .WithTrackingName(StepNames.WantedRuntime);

    private void EmitRuntime(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<RuntimeOptions?> wanted)
    {
        if (early && EarlyOutput.TryRegister(context, wanted, AddRuntime)) return;
        context.RegisterSourceOutput(wanted, (output, runtime) => AddRuntime(output.AddSource, runtime));
    }

    private static void EmitFields(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<RuntimeOptions?> wanted)
    {
        context.RegisterPostInitializationOutput(output => output.AddSource(FieldAttributes.HintName, GeneratedSource.Of(FieldAttributes.Text)));
        var records = context.SyntaxProvider.ForAttributeWithMetadataName(FieldAttributes.ArticleFields, (_, _) => true,
            (match, _) => match.TargetSymbol is INamedTypeSymbol type ? FieldRecordParser.Of(type)?.Type : null).WithTrackingName(StepNames.FieldRecords);
        context.RegisterSourceOutput(records.Combine(wanted).Select((pair, _) => FieldFiles.PartOf(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitFieldRecords), Add);
        var all = records.Collect().Select((all, _) => FieldFiles.InOrder(all)).WithTrackingName(StepNames.AllFieldRecords);
        context.RegisterSourceOutput(all.Combine(wanted).SelectMany((pair, _) => FieldFiles.OfAll(pair.Left, pair.Right))
            .WithTrackingName(StepNames.EmitFields), Add);
    }

    private static void ReportProblems(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CollectedTexts> texts,
        IncrementalValueProvider<CorpusNames> names)
    {
        var problems = texts.Combine(names).Select((pair, _) => Problems.Of(pair.Left, pair.Right.Ids)).WithTrackingName(StepNames.Problems);
        context.RegisterSourceOutput(problems, (output, found) =>
        {
            foreach (var problem in found) output.ReportDiagnostic(ProblemReport.Of(problem));
        });
    }

    // What needs only texts and options: as early as the compiler can, so that other generators see the types. Problems are an output of their own then.
    private void Output(IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<EmittedFile> files)
    {
        if (early && EarlyOutput.TryRegister(context, files, AddText))
            context.RegisterSourceOutput(files.Where(file => file.Problems.Count > 0), ReportProblems);
        else context.RegisterSourceOutput(files, Add);
    }

    private static void AddRuntime(Action<string, SourceText> add, RuntimeOptions? runtime)
    {
        if (runtime is null) return;
        foreach (var file in RuntimeSource.Files(runtime)) add(file.HintName, GeneratedSource.Of(file.Text));
    }

    private static void AddText(Action<string, SourceText> add, EmittedFile file)
    {
        if (file.Text.Length > 0) add(file.HintName, GeneratedSource.Of(file.Text));
    }

    private static void Add(SourceProductionContext output, EmittedFile file)
    {
        AddText(output.AddSource, file);
        ReportProblems(output, file);
    }

    private static void ReportProblems(SourceProductionContext output, EmittedFile file)
    {
        foreach (var problem in file.Problems) output.ReportDiagnostic(ProblemReport.Of(problem));
    }
}
