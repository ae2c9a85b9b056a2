using System.Collections.Immutable;
using Corpus.Generators.Generation.Emission;
using Corpus.Generators.Generation.Pipeline;
using Corpus.Generators.Generation.Runtime;

namespace Corpus.Generators.Fields;

/// <summary>The generated files of typed fields. Where no record is, there is none of them.</summary>
internal static class FieldFiles
{
    private static readonly EmittedFile Nothing = new("", "", EquatableArray<Problem>.Empty);

    /// <summary>The other part of <paramref name="record"/>, where the types that it needs are wanted.</summary>
    public static EmittedFile PartOf(RecordType? record, RuntimeOptions? wanted) =>
        record is null || wanted is null ? Nothing : FieldRecordFormatter.Part(record, wanted);

    /// <summary>The records in an order of their own, each once.</summary>
    public static EquatableArray<RecordType> InOrder(ImmutableArray<RecordType?> records) =>
        new([.. records.OfType<RecordType>().GroupBy(record => record.FullName, StringComparer.Ordinal).Select(group => group.First())
            .OrderBy(record => record.FullName, StringComparer.Ordinal)]);

    /// <summary>The list of <paramref name="records"/> with the types that only projects with one get.</summary>
    public static ImmutableArray<EmittedFile> OfAll(EquatableArray<RecordType> records, RuntimeOptions? wanted)
    {
        if (records.Count == 0 || wanted is null) return ImmutableArray<EmittedFile>.Empty;
        return RuntimeSource.FieldFiles(wanted).Select(file => new EmittedFile(file.HintName, file.Text, EquatableArray<Problem>.Empty))
            .Append(FieldRecordFormatter.Listed(records, wanted)).ToImmutableArray();
    }
}
