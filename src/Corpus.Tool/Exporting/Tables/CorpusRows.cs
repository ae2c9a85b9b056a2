using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Corpus.Text;
using Corpus.Text.Export;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Index.Speakers;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The rows that only the whole corpus gives. Of each article it keeps its sources and the hashes of its quoted words and nothing else.</summary>
internal sealed class CorpusRows
{
    private readonly List<KeptSpeaker> speakers = [];
    private readonly List<(string Id, long Article, QuotedText Quotations)> texts = [];
    private readonly QuotedTexts packed = new();
    // The same few names and roles come again and again.
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);

    /// <summary>What is kept of an article's quotations; on any thread.</summary>
    public QuotedText QuotationsOf(ArticleReading article) => QuotedText.Of(article, name => Shared(name));

    /// <summary>Takes an article.</summary>
    public void Add(ExportedArticle article, IReadOnlyList<ExportedSpeaker> sources, QuotedText quotations)
    {
        foreach (var source in sources)
            speakers.Add(new KeptSpeaker(source.Id, Shared(source.Name), Shared(source.Description), Shared(string.Join('\n', source.Roles)), source.Kind,
                source.Quotes));
        if (quotations.Count > 0) texts.Add((article.Filed.Id, article.Number, packed.Add(quotations)));
    }

    /// <summary>Writes the speakers under the names that they have over the corpus, and their roles.</summary>
    public void WriteSpeakers(ITableWriter writer)
    {
        var persons = new Dictionary<string, string>(StringComparer.Ordinal);
        var merged = SpeakerMerger.Merge(speakers.Where(s => s.Name is not null)
            .Select(s => new SpeakerOccurrence(ArticleRows.ArticleOf(s.Id).ToString(CultureInfo.InvariantCulture), s.Name!, s.Quotes)));
        foreach (var person in merged)
            foreach (string spelling in person.Spellings) persons.Add(spelling, person.Name);
        foreach (var speaker in speakers)
        {
            string? person = speaker.Name is { } name ? persons.GetValueOrDefault(name, name) : null;
            writer.Write(CorpusTables.Speakers,
                [speaker.Id, ArticleRows.ArticleOf(speaker.Id), speaker.Name, speaker.Description, RecordWriter.KindOf(speaker.Kind), person]);
            string[] roles = speaker.Roles.Split('\n', StringSplitOptions.RemoveEmptyEntries);
            for (int i = 0; i < roles.Length; i++) writer.Write(CorpusTables.Roles, [speaker.Id, i + 1, roles[i]]);
        }
        speakers.Clear();
        speakers.TrimExcess();
    }

    /// <summary>Writes which quotations have the same words, as they are found on <paramref name="jobs"/> threads.</summary>
    public void WriteRepetitions(ITableWriter writer, int jobs)
    {
        texts.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id) is var order && order != 0 ? order : a.Article.CompareTo(b.Article));
        foreach (var repetition in RepetitionSearch.Find(texts.ConvertAll(t => t.Quotations), jobs))
        {
            long id = KeyOf(repetition.Places[0]);
            foreach (var place in repetition.Places)
                writer.Write(CorpusTables.Repetitions, [id, KeyOf(place), repetition.WordsDiffer, repetition.SpeakersDiffer]);
        }
    }

    private long KeyOf((int Text, int Quote) place) => ArticleRows.Key(texts[place.Text].Article, place.Quote + 1);

    [return: NotNullIfNotNull(nameof(word))]
    private string? Shared(string? word) => word is null ? null : words.GetOrAdd(word, word);

    // The roles are in one string, a role a line.
    private readonly record struct KeptSpeaker(long Id, string? Name, string? Description, string Roles, SpeakerKind Kind, int Quotes);
}
