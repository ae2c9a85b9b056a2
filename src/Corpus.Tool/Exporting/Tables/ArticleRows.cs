using System.Security.Cryptography;
using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Export;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Tool.Checking;
using Corpus.Tool.Reporting;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>Makes the rows of one article.</summary>
internal sealed class ArticleRows
{
    private const long MostPlaces = 10_000_000;

    private readonly ExportedArticle article;
    private readonly OffsetMap offsets;
    private readonly RowList rows;
    private readonly List<ExportedSpeaker> speakers = [];

    private ArticleRows(ExportedArticle article, ExportDetail detail, RowList rows)
    {
        this.article = article;
        this.rows = rows;
        offsets = new OffsetMap(article.Filed.Article.File, detail.Unit);
        AddArticle(detail.WithText);
        AddBlocks();
        AddQuotes();
        AddFindings();
        if (!detail.WithFingerprints) return;
        foreach (uint hash in TextFingerprint.Of(article.Filed.Article).Shingles) rows.Add(CorpusTables.Fingerprints, article.Number, (long)hash);
    }

    /// <summary>Adds the rows of <paramref name="article"/> to <paramref name="rows"/>; returns its speakers in the order of their first quotation: their rows
    /// wait for the whole corpus.</summary>
    public static IReadOnlyList<ExportedSpeaker> AddTo(RowList rows, ExportedArticle article, ExportDetail detail) =>
        new ArticleRows(article, detail, rows).speakers;

    /// <summary>The key of the <paramref name="place"/>th row, from 1, that an article has in a table.</summary>
    public static long Key(long article, int place) => article * MostPlaces + place;

    /// <summary>The article of a key.</summary>
    public static long ArticleOf(long key) => key / MostPlaces;

    private void AddArticle(bool withText)
    {
        var filed = article.Filed;
        var parts = filed.Article.Parts;
        string hash = Convert.ToHexStringLower(SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(filed.Article.File)));
        rows.Add(CorpusTables.Articles, article.Number, filed.Id, filed.Path, hash, parts.Language.Code, parts.Headline?.Value, DayOf(parts.Published),
            DayOf(parts.Updated), parts.Outlet?.Value, parts.Agency?.Value, parts.Place?.Value, withText ? filed.Article.File : null);
        for (int i = 0; i < parts.Authors.Count; i++) rows.Add(CorpusTables.Authors, article.Number, i + 1, parts.Authors[i].Value);
    }

    private void AddBlocks()
    {
        var blocks = article.Filed.Article.Parts.Blocks;
        for (int i = 0; i < blocks.Count; i++)
        {
            var (start, end, _) = Stretch(blocks[i].Content);
            rows.Add(CorpusTables.Blocks, article.Number, i + 1, RecordWriter.KindOf(blocks[i].Kind), start, end);
        }
    }

    private void AddQuotes()
    {
        var quotes = article.Filed.Article.Quotes;
        for (int i = 0; i < quotes.Count; i++)
        {
            var said = quotes[i].Attribution;
            var (start, end, text) = Stretch(quotes[i].Quotation.Range);
            var (cueStart, cueEnd, cue) = Stretch(said?.Cue);
            var (mentionStart, mentionEnd, mention) = Stretch(said?.Mention);
            rows.Add(CorpusTables.Quotes, Key(article.Number, i + 1), article.Number, SpeakerOf(said), RecordWriter.KindOf(quotes[i].Kind),
                quotes[i].Quotation.Closed, start, end, text, QuotedWordCount.Of(article.Filed.Article.Text, quotes[i]), cue, cueStart, cueEnd,
                mention, mentionStart, mentionEnd, said?.Reason);
        }
    }

    private void AddFindings()
    {
        var lines = new LineMap(article.Filed.Article.File);
        for (int i = 0; i < article.Findings.Count; i++)
        {
            var finding = article.Findings[i];
            var (line, column) = lines.PositionOf(finding.Range.Start);
            rows.Add(CorpusTables.Findings, article.Number, i + 1, finding.Rule.Id, SeverityNames.Of(finding.Rule.Severity),
                offsets.Of(finding.Range.Start), offsets.Of(finding.Range.End), line + 1, column + 1, finding.Message);
        }
    }

    // One source of the article is one speaker, whatever words name it where.
    private Cell SpeakerOf(QuoteAttribution? said)
    {
        if (said is not { } source || (source.Name ?? source.Description) is null) return Cell.Null;
        int at = speakers.FindIndex(s => s.Name == source.Name && (source.Name is not null || s.Description == source.Description && s.Kind == source.Kind));
        if (at < 0)
        {
            at = speakers.Count;
            speakers.Add(new ExportedSpeaker(Key(article.Number, at + 1), article.Number, source.Name, source.Description, source.Kind));
        }
        speakers[at] = speakers[at].With(source);
        return speakers[at].Id;
    }

    private (Cell Start, Cell End, Cell Text) Stretch(TextRange? range)
    {
        if (range is not { } stretch) return default;
        var source = article.Filed.Article.Source;
        var inFile = source.InFile(stretch);
        return (offsets.Of(inFile.Start), offsets.Of(inFile.End), source.Text.AsMemory(stretch.Start, stretch.Length));
    }

    private static DateOnly? DayOf(Located<CalendarDate>? date) =>
        date is { Value: { IsPossible: true } day } ? new DateOnly(day.Year, day.Month, day.Day) : null;
}

/// <summary>A source of one article.</summary>
/// <param name="Id">The key of its row.</param>
/// <param name="Article">The article's number.</param>
/// <param name="Name">The fullest name; null where there is none.</param>
/// <param name="Description">The description; null where there is none.</param>
/// <param name="Kind">What it is.</param>
internal sealed record ExportedSpeaker(long Id, long Article, string? Name, string? Description, SpeakerKind Kind)
{
    /// <summary>The number of its quotations.</summary>
    public int Quotes { get; private init; }

    /// <summary>What the article calls it; empty where it says nothing.</summary>
    public IReadOnlyList<string> Roles { get; private init; } = [];

    /// <summary>The same with a quotation more.</summary>
    public ExportedSpeaker With(QuoteAttribution said) => this with { Quotes = Quotes + 1, Roles = Roles.Count > 0 ? Roles : said.Roles };
}
