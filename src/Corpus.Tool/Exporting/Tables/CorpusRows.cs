using System.Globalization;
using System.Text;
using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Export;
using Corpus.Text.Index;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Index.Speakers;
using Corpus.Text.Quotations;
using Corpus.Text.Structure;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The rows that only the whole corpus gives. Of each article it keeps its sources and its quotations and nothing else.</summary>
internal sealed class CorpusRows
{
    private readonly List<ExportedSpeaker> speakers = [];
    private readonly List<IndexedText> texts = [];

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

    /// <summary>Takes an article.</summary>
    public void Add(ExportedArticle article, IReadOnlyList<ExportedSpeaker> sources, TextFingerprint? quotations)
    {
        speakers.AddRange(sources);
        if (quotations is not null) texts.Add(new IndexedText(article.Filed.Id, NameOf(article.Number), quotations));
    }

    /// <summary>Writes the speakers under the names that they have over the corpus, and their roles.</summary>
    public void WriteSpeakers(ITableWriter writer)
    {
        var persons = new Dictionary<(string Article, string Name), string>();
        var merged = SpeakerMerger.Merge(speakers.Where(s => s.Name is not null).Select(s => new SpeakerSighting(NameOf(s.Article), s.Name!, s.Quotes)));
        foreach (var person in merged)
            foreach (var sighting in person.Sightings) persons[(sighting.ArticleId, sighting.Name)] = person.Name;
        foreach (var speaker in speakers)
        {
            string? person = speaker.Name is { } name ? persons.GetValueOrDefault((NameOf(speaker.Article), name), name) : null;
            writer.Write(CorpusTables.Speakers,
                [speaker.Id, speaker.Article, speaker.Name, speaker.Description, RecordWriter.KindOf(speaker.Kind), person]);
            for (int i = 0; i < speaker.Roles.Count; i++) writer.Write(CorpusTables.Roles, [speaker.Id, i + 1L, speaker.Roles[i]]);
        }
    }

    /// <summary>Writes which quotations have the same words, as they are found on <paramref name="jobs"/> threads.</summary>
    public void WriteEchoes(ITableWriter writer, int jobs)
    {
        var index = CorpusIndex.Merge(texts);
        texts.Clear();
        Parallel.For(0, index.Texts.Count, new ParallelOptions { MaxDegreeOfParallelism = jobs }, i => index.RelationsOf(i));
        foreach (var echo in index.Echoes)
            foreach (var place in echo.Places)
                writer.Write(CorpusTables.Echoes, [KeyOf(echo.Places[0]), KeyOf(place), echo.WordsDiffer, echo.SpeakersDiffer]);
    }

    private static long KeyOf(EchoPlace place) =>
        ArticleRows.Key(long.Parse(place.Text.Path, CultureInfo.InvariantCulture), place.QuoteIndex + 1);

    private static string NameOf(long article) => article.ToString(CultureInfo.InvariantCulture);
}
