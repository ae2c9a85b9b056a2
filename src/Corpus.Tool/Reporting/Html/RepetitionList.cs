using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Index.Reuse;
using Corpus.Tool.Fixing;

namespace Corpus.Tool.Reporting.Html;

/// <summary>Words that several articles quote, the articles side by side; words that the first of them has not are marked.</summary>
internal static class RepetitionList
{
    private const int Most = 100, MostPlaces = 6, First = 10, LongestTitle = 90, LongestWords = 500;

    /// <summary>Writes them; a sentence when there are none.</summary>
    public static void Write(TextWriter output, IReadOnlyList<Repetition> repetitions, Func<RepetitionPlace, PlaceCell> placeOf, TextLinks links)
    {
        if (repetitions.Count == 0)
        {
            output.Write("<p>No words are quoted in several articles.</p>\n");
            return;
        }
        string all = Counted.Of(repetitions.Count, "echo");
        const string order = "speech before titles and terms, then those in most articles first";
        output.Write($"<p>{all}{(repetitions.Count > Most ? $"; the page holds {Most}, {order}" : repetitions.Count > 1 ? $", {order}" : "")}.</p>\n");
        output.Write("<div class=\"list\" id=\"echo-list\" data-noun=\"echo\" data-nouns=\"echoes\">\n<div class=\"tools\" hidden=\"hidden\">"
            + "<label for=\"echo-list-search\">Search echoes</label> <input type=\"search\" id=\"echo-list-search\" autocomplete=\"off\" "
            + "spellcheck=\"false\"/> <p role=\"status\" id=\"echo-list-status\"></p></div>\n"
            + $"<ol class=\"echoes\" data-first=\"{First}\">\n");
        foreach (var repetition in repetitions.Take(Most)) Write(output, repetition, placeOf, links);
        output.Write($"</ol>\n<p class=\"more\"><span>{ShownHtml.Of(Math.Min(Most, repetitions.Count))} of {all} shown.</span> "
            + "<button type=\"button\" hidden=\"hidden\">Show more</button> <button type=\"button\" hidden=\"hidden\">Show all</button></p></div>\n");
    }

    private static void Write(TextWriter output, Repetition repetition, Func<RepetitionPlace, PlaceCell> placeOf, TextLinks links)
    {
        string shortest = repetition.Places.MinBy(p => p.Words.Length)!.Words.TrimEnd(','), note = ShownRepetition.NoteOf(repetition);
        output.Write($"<li><h3>“{ShownHtml.Of(ShownCell.Shortened(shortest, LongestTitle))}”</h3>\n"
            + $"<p>{Counted.Of(ShownRepetition.ArticlesOf(repetition), "article")}{(note.Length > 0 ? $" · <strong>{note}</strong>" : "")}"
            + (repetition.Places.Count > MostPlaces ? $" · the first {MostPlaces} of {ShownHtml.Of(repetition.Places.Count)} places" : "")
            + "</p>\n<div class=\"places\">\n");
        string[] first = WordsOf(repetition.Places[0]);
        foreach (var place in repetition.Places.Take(MostPlaces))
        {
            var parts = place.Text.Article.Parts;
            var cell = placeOf(place);
            string outlet = parts.Outlet is { } stated ? ShownHtml.Of(stated.Value) + " " : "", day = parts.Published is { } date ? $"<time>{date.Value}</time> " : "";
            output.Write($"<div class=\"place\"><p>{outlet}{day}<a href=\"{ShownHtml.Of(links.To(cell))}\">{ShownHtml.Of(cell.Shown)}</a></p>"
                + $"<blockquote lang=\"{parts.Language.Code}\" dir=\"auto\">{Marked(first, WordsOf(place), repetition.WordsDiffer)}</blockquote>"
                + $"<p class=\"speaker\">{ShownHtml.Of(SpeakerOf(place.Quote))}</p></div>\n");
        }
        output.Write("</div></li>\n");
    }

    // A title or a term is nobody's to say.
    private static string SpeakerOf(AttributedQuotation quote) => quote.Attribution?.Name ?? quote.Attribution?.Description
        ?? (quote.Kind switch { QuoteKind.Speech => "nobody", QuoteKind.Title => "a title", QuoteKind.Term => "a term", _ => "no speech" });

    private static string[] WordsOf(RepetitionPlace place) =>
        ShownCell.Shortened(place.Words, LongestWords)!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static string Marked(string[] first, string[] words, bool differ)
    {
        if (!differ) return ShownHtml.Of(string.Join(' ', words));
        var marked = new bool[words.Length];
        foreach (var change in LineDiff.Of([.. first.Select(Bare)], [.. words.Select(Bare)])) marked.AsSpan(change.New, change.NewEnd - change.New).Fill(true);
        return string.Join(' ', words.Select((word, i) => marked[i] ? $"<mark>{ShownHtml.Of(word)}</mark>" : ShownHtml.Of(word)));
    }

    // Commas and capitals are no other words.
    private static string Bare(string word) => string.Concat(word.Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
