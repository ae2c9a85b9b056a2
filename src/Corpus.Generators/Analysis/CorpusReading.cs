using System.Collections.Concurrent;
using Corpus.Generators.Adapter;
using Corpus.Text;
using Corpus.Text.Index;
using Corpus.Text.Index.Naming;
using Corpus.Text.Index.Sources;
using Corpus.Text.Rules;
using Corpus.Text.Rules.Fields;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analysis;

/// <summary>All texts of a corpus as they were read together. Its answers are made when they are first asked for.</summary>
internal sealed class CorpusReading
{
    private readonly Lazy<CorpusIndex> index;
    private readonly Lazy<NameTable> names;
    private readonly Lazy<IdTable> idTable;
    private readonly Lazy<IReadOnlyList<string>> ids;
    private readonly Lazy<SourcedQuotations> sources;
    // Whoever types C# asks for the same words again and again.
    private readonly ConcurrentDictionary<string, RuleFinding?> checkedIds = new(StringComparer.Ordinal), checkedWords = new(StringComparer.Ordinal);

    private readonly ConcurrentDictionary<FieldRecord, UniqueValues> unique = new();

    /// <param name="files">The additional files of the compilation, in its order.</param>
    /// <param name="texts">For each file its text; null for a file that is none, or cannot be read.</param>
    /// <param name="folder">What the build says of files.</param>
    /// <param name="choice">What members are named from.</param>
    /// <param name="before">An earlier reading of nearly the same files, whose work is taken over; null when there is none.</param>
    public CorpusReading(IReadOnlyList<AdditionalText> files, IReadOnlyList<DeferredText?> texts, CorpusFolder folder, NamingChoice choice,
        CorpusReading? before)
    {
        Files = files;
        Texts = texts;
        Choice = choice;
        var earlier = before?.index is { IsValueCreated: true } made ? made.Value : null;
        index = new(() => CorpusIndex.Merge(Articles().Select(Fingerprints.IndexedTextOf), earlier));
        names = new(() => NameResolution.Resolve(Articles().Select(a => ArticleNames.Of(a).RequestOf(a.Path, choice)).ToList(),
            ReservedNames.OfIndexes.Contains));
        idTable = new(() => IdTable.Of(IdsByPath()));
        ids = new(FinalIds);
        sources = new(() => CompilationSources.Of(files, Located(), folder));
    }

    /// <summary>The files that were read.</summary>
    public IReadOnlyList<AdditionalText> Files { get; }

    /// <summary>For each file its text; null for a file that is none, or cannot be read.</summary>
    public IReadOnlyList<DeferredText?> Texts { get; }

    /// <summary>What members are named from.</summary>
    public NamingChoice Choice { get; }

    /// <summary>The ids by which articles are found, in ordinal order.</summary>
    public IReadOnlyList<string> Ids => ids.Value;

    /// <summary>The number of articles, as the generator counts them: two files of one path are one.</summary>
    public int Count => Distinct().Select(a => a.Path).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The sources that articles may name, with the quotations checked against them.</summary>
    public SourcedQuotations Sources => sources.Value;

    /// <summary>The findings of <paramref name="filed"/> of the other texts.</summary>
    public IReadOnlyList<RuleFinding> FindingsOf(CorpusArticle filed) => CorpusFindings.Of(filed, index.Value, names.Value, idTable.Value);

    /// <summary>Whether an article is found by <paramref name="id"/>.</summary>
    public bool HasId(string id) => CheckId(id) is null;

    /// <summary>Which texts have which unique values of <paramref name="record"/>.</summary>
    public UniqueValues UniqueValuesOf(FieldRecord record) => unique.GetOrAdd(record, asked =>
    {
        var values = new UniqueValues();
        foreach (var text in Distinct())
            if (asked.Describes(text.Path)) values.Enter(asked, text.Path, text.Keys);
        return values;
    });

    /// <summary>What is wrong with <paramref name="id"/> in C#; null when an article has it.</summary>
    public RuleFinding? CheckId(string id) => checkedIds.GetOrAdd(id, name => UsageFinding.OfId(name, Ids));

    /// <summary>What is wrong with <paramref name="words"/> in C#; null when a quotation holds them.</summary>
    public RuleFinding? CheckWords(string words) => checkedWords.GetOrAdd(words, some => UsageFinding.OfWords(some, Articles()));

    // The texts, each file once.
    private IEnumerable<DeferredText> Distinct()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Texts.Count; i++)
            if (Texts[i] is { } text && seen.Add(Files[i].Path)) yield return text;
    }

    private IEnumerable<(AdditionalText, DeferredText, string)> Located()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (int i = 0; i < Texts.Count; i++)
            if (Texts[i] is { } text && seen.Add(Files[i].Path)) yield return (Files[i], text, idTable.Value.IdOf(text.Path, text.Id));
    }

    private IEnumerable<CorpusArticle> Articles()
    {
        foreach (var text in Distinct())
            if (text.Article is { } article) yield return article;
    }

    private List<KeyValuePair<string, string>> IdsByPath() => Distinct().Select(a => new KeyValuePair<string, string>(a.Path, a.Id)).ToList();

    private string[] FinalIds()
    {
        var all = IdsByPath().Select(p => idTable.Value.IdOf(p.Key, p.Value)).ToArray();
        Array.Sort(all, StringComparer.Ordinal);
        return all;
    }
}
