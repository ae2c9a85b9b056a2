using System.Globalization;
using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Export;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Tool.Explaining;

/// <summary>A line of a text with what it is.</summary>
/// <param name="Kind">The kind of its block; empty in the further lines of one, and in blank lines.</param>
/// <param name="Pieces">Its characters, taken apart where a quotation begins or ends.</param>
internal sealed record ExplainedLine(string Kind, IReadOnlyList<ExplainedPiece> Pieces);

/// <summary>Characters of a line.</summary>
/// <param name="Words">The characters.</param>
/// <param name="Quote">The number of the quotation that they belong to, from 1; 0 for none.</param>
internal sealed record ExplainedPiece(string Words, int Quote);

/// <summary>A quotation with its source and the reason.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Source">The number of its source among the sources of the text, from 1; 0 for none.</param>
/// <param name="Kind">speech, term, title or other.</param>
/// <param name="SaidBy">The name or description; empty where the text points at nobody.</param>
/// <param name="Reason">The rule and the features that decided.</param>
internal sealed record ExplainedQuote(int Number, int Source, string Kind, string SaidBy, string Reason);

/// <summary>What the reader sees in a text.</summary>
/// <param name="Path">The path below the corpus folder.</param>
/// <param name="Language">The language's code.</param>
/// <param name="Lines">The text.</param>
/// <param name="Quotes">The quotations.</param>
/// <param name="Facts">Headline, dates, outlet and the like, each with its name.</param>
/// <param name="Names">Who is quoted, with roles and the number of quotations.</param>
/// <param name="Findings">The findings, each with its line and column, from 1.</param>
internal sealed record ExplainedText(string Path, string Language, IReadOnlyList<ExplainedLine> Lines, IReadOnlyList<ExplainedQuote> Quotes,
    IReadOnlyList<(string Name, string Value)> Facts, IReadOnlyList<string> Names, IReadOnlyList<(int Line, int Column, RuleFinding Finding)> Findings)
{
    /// <summary>What was read in <paramref name="filed"/>.</summary>
    public static ExplainedText Of(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        var article = filed.Article;
        var sources = new List<string>();
        var quotes = new List<ExplainedQuote>();
        foreach (var quote in article.Quotes)
        {
            string saidBy = quote.Attribution?.Name ?? quote.Attribution?.Description ?? "";
            if (saidBy.Length > 0 && !sources.Contains(saidBy)) sources.Add(saidBy);
            quotes.Add(new ExplainedQuote(quotes.Count + 1, sources.IndexOf(saidBy) + 1, quote.Kind.ToString().ToLowerInvariant(), saidBy,
                quote.Attribution?.Reason ?? ""));
        }
        var map = new LineMap(article.File);
        return new ExplainedText(filed.Path, article.Parts.Language.Code, Margin(article), quotes, FactsOf(article.Parts), NamesOf(article.Quotes),
            [.. findings.Select(f => (map.PositionOf(f.Range.Start).Line + 1, map.PositionOf(f.Range.Start).Column + 1, f))]);
    }

    private static List<ExplainedLine> Margin(ArticleReading article)
    {
        var lines = new List<ExplainedLine>();
        int number = 0;
        foreach (var block in article.Parts.Blocks)
        {
            string kind = RecordWriter.KindOf(block.Kind);
            int at = block.Content.Start;
            while (at < block.Content.End)
            {
                int end = article.Text.IndexOf('\n', at, block.Content.End - at);
                if (end < 0) end = block.Content.End;
                lines.Add(new ExplainedLine(at == block.Content.Start ? kind : "", Pieces(article, at, end, ref number)));
                at = end + 1;
            }
            lines.Add(new ExplainedLine("", []));
        }
        return lines;
    }

    private static List<ExplainedPiece> Pieces(ArticleReading article, int start, int end, ref int quote)
    {
        var pieces = new List<ExplainedPiece>();
        for (int at = start; at < end;)
        {
            while (quote < article.Quotes.Count && article.Quotes[quote].Quotation.Marked.End <= at) quote++;
            var marked = quote < article.Quotes.Count ? article.Quotes[quote].Quotation.Marked : new TextRange(end, end);
            int stop = Math.Min(end, marked.Start > at ? marked.Start : marked.End);
            if (stop <= at) stop = end;
            pieces.Add(new ExplainedPiece(ShownText.Of(article.Text[at..stop].TrimEnd('\r')), marked.Start > at || marked.IsEmpty ? 0 : quote + 1));
            at = stop;
        }
        return pieces;
    }

    private static List<(string, string)> FactsOf(ArticleParts parts)
    {
        var facts = new List<(string, string)>();
        Add("headline", parts.Headline?.Value);
        Add("outlet", parts.Outlet?.Value);
        Add("agency", parts.Agency?.Value);
        Add("place", parts.Place?.Value);
        Add("authors", parts.Authors.Count == 0 ? null : string.Join(", ", parts.Authors.Select(a => a.Value)));
        Add("published", parts.Published?.Value.ToString());
        Add("updated", parts.Updated?.Value.ToString());
        Add("language", parts.Language.Code);
        return facts;

        void Add(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value)) facts.Add((name, ShownText.Of(value)));
        }
    }

    private static List<string> NamesOf(IReadOnlyList<AttributedQuotation> quotes) => [.. quotes.Select(q => q.Attribution).OfType<QuoteAttribution>()
        .Where(a => (a.Name ?? a.Description) is not null).GroupBy(a => a.Name ?? a.Description!).OrderByDescending(g => g.Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => ShownText.Of(g.Key
            + (g.SelectMany(a => a.Roles).Distinct().ToArray() is { Length: > 0 } roles ? $", {string.Join(", ", roles)}" : "")
            + $" ({g.Count().ToString(CultureInfo.InvariantCulture)})"))];
}
