using System.Collections.Concurrent;
using System.Globalization;
using Corpus.Text;
using Corpus.Text.Export;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Index.Speakers;
<<<<<<< HEAD
using Corpus.Text.Quotations;
using Corpus.Text.Structure;
=======
>>>>>>> bd1b2cc (Echoes are found from the hashes of quoted words, and an export keeps nothing else of its quotations)

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The rows that only the whole corpus gives. Of each article it keeps its sources and the hashes of its quoted words and nothing else.</summary>
internal sealed class CorpusRows
{
    private readonly List<ExportedSpeaker> speakers = [];
    private readonly List<(string Id, long Article, QuotedText Quotations)> texts = [];
    // The same few names and roles come again and again.
    private readonly ConcurrentDictionary<string, string> words = new(StringComparer.Ordinal);

<<<<<<< HEAD
    /// <summary>The quotations of an article without the rest of its text, ready to be compared; null when it has none.</summary>
    public static TextFingerprint? QuotationsOf(ArticleReading article)
    {
        if (article.Quotes.Count == 0) return null;
        var words = new StringBuilder();
        var quotes = new List<AttributedQuotation>(article.Quotes.Count);
        foreach (var quote in article.Quotes)
        {
            var range = quote.Quotation.Range;
            var here = new TextRange(words.Length, words.Length + range.Length);
            words.Append(article.Text, range.Start, range.Length).Append('\n');
            var said = quote.Attribution is { } attribution ? new QuoteAttribution { Name = attribution.Name, Rule = "" } : null;
            var quotation = new Quotation { Range = here, Marked = here, Block = 0, Closed = true, Utterance = quotes.Count };
            quotes.Add(new AttributedQuotation(quotation, quote.Kind, said));
        }
        return TextFingerprint.Of(new ArticleReading { Text = words.ToString(), Parts = new ArticleParts { Blocks = [] }, Quotes = quotes });
    }
=======
    /// <summary>What is kept of an article's quotations; on any thread.</summary>
    public QuotedText QuotationsOf(Article article) => QuotedText.Of(article, Shared);

    /// <summary>What is kept of a source; on any thread.</summary>
    public ExportedSpeaker Kept(ExportedSpeaker source) => source with
    {
        Name = source.Name is null ? null : Shared(source.Name),
        Description = source.Description is null ? null : Shared(source.Description),
        Roles = source.Roles.Count == 0 ? [] : [.. source.Roles.Select(Shared)],
    };
>>>>>>> bd1b2cc (Echoes are found from the hashes of quoted words, and an export keeps nothing else of its quotations)

    /// <summary>Takes an article.</summary>
    public void Add(ExportedArticle article, IReadOnlyList<ExportedSpeaker> sources, QuotedText? quotations)
    {
        speakers.AddRange(sources);
        if (quotations is { Count: > 0 }) texts.Add((article.Filed.Id, article.Number, quotations));
    }

    /// <summary>Writes the speakers under the names that they have over the corpus, and their roles.</summary>
    public void WriteSpeakers(ITableWriter writer)
    {
        var persons = new Dictionary<string, string>(StringComparer.Ordinal);
        var merged = SpeakerMerger.Merge(speakers.Where(s => s.Name is not null)
            .Select(s => new SpeakerSighting(s.Article.ToString(CultureInfo.InvariantCulture), s.Name!, s.Quotes)));
        foreach (var person in merged)
            foreach (string spelling in person.Spellings) persons.Add(spelling, person.Name);
        foreach (var speaker in speakers)
        {
            string? person = speaker.Name is { } name ? persons.GetValueOrDefault(name, name) : null;
            writer.Write(CorpusTables.Speakers,
                [speaker.Id, speaker.Article, speaker.Name, speaker.Description, RecordWriter.KindOf(speaker.Kind), person]);
            for (int i = 0; i < speaker.Roles.Count; i++) writer.Write(CorpusTables.Roles, [speaker.Id, i + 1L, speaker.Roles[i]]);
        }
    }

    /// <summary>Writes which quotations have the same words, as they are found on <paramref name="jobs"/> threads.</summary>
    public void WriteEchoes(ITableWriter writer, int jobs)
    {
        texts.Sort((a, b) => string.CompareOrdinal(a.Id, b.Id) is var order && order != 0 ? order : a.Article.CompareTo(b.Article));
        foreach (var echo in EchoSearch.Find(texts.ConvertAll(t => t.Quotations), jobs))
        {
            long id = KeyOf(echo.Places[0]);
            foreach (var place in echo.Places) writer.Write(CorpusTables.Echoes, [id, KeyOf(place), echo.WordsDiffer, echo.SpeakersDiffer]);
        }
    }

    private long KeyOf((int Text, int Quote) place) => ArticleRows.Key(texts[place.Text].Article, place.Quote + 1);

    private string Shared(string word) => words.GetOrAdd(word, word);
}
