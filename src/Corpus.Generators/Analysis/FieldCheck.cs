using Corpus.Generators.Fields;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Fields;
using Corpus.Text.Structure.FrontMatter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>Checks front matter against the records of a compilation.</summary>
internal sealed class FieldCheck(Compilation compilation, AnalyzerOptions options, CancellationToken cancellation) : IFieldCorpus
{
    private readonly Lazy<IReadOnlyList<FieldRecord>> records = new(() => FieldRecordFinder.In(compilation, cancellation));
    private readonly Lazy<CorpusReading> corpus = new(() => CorpusReadings.Of(options, cancellation));

    /// <inheritdoc/>
    public IReadOnlyList<string> Ids => corpus.Value.Ids;

    /// <summary>The records that are meant for the text at <paramref name="path"/>.</summary>
    public IReadOnlyList<FieldRecord> RecordsFor(string path) => records.Value.Count == 0 ? [] : [.. records.Value.Where(record => record.Describes(path))];

    /// <summary>What is wrong in the front matter of the text at <paramref name="path"/> for these records.</summary>
    public IReadOnlyList<RuleFinding> Of(IReadOnlyList<FieldRecord> own, string path, string text, FrontMatterSection? matter) =>
        new FieldsChecker(text, matter, path, this).Check(own);

    /// <inheritdoc/>
    public bool HasArticle(string id) => corpus.Value.HasId(id);

    /// <inheritdoc/>
    public string? OtherHolder(FieldRecord record, RecordField field, string value, string path) =>
        corpus.Value.UniqueValuesOf(record).OtherHolder(field, value, path);
}
