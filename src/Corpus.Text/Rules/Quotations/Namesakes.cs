using Corpus.Text.Attribution;

namespace Corpus.Text.Rules.Quotations;

/// <summary>Speakers of one article who share a surname: John Lee and Ann Lee, of whom "Lee said" says too little.</summary>
internal sealed class Namesakes
{
    private const int LongestParagraph = 20_000;

    private readonly ArticleReading article;
    private readonly Dictionary<string, List<string>> bySurname = new(StringComparer.Ordinal);

    private Namesakes(ArticleReading article) => this.article = article;

    /// <summary>The namesakes among those to whom <paramref name="article"/> gives quotations.</summary>
    public static Namesakes Of(ArticleReading article)
    {
        var found = new Namesakes(article);
        foreach (var quote in article.Quotes)
        {
            // Only who is quoted under his full name has certainly spoken; the reader may have guessed the others.
            if (quote.Attribution is not { Name: { } name, Mention: { } mention } || mention.Length < name.Length || Surname(name) is not { } surname) continue;
            if (mention.Of(article.Text).IndexOf(name.AsSpan()) < 0) continue;
            if (!found.bySurname.TryGetValue(surname, out var names)) found.bySurname.Add(surname, names = []);
            if (!names.Contains(name)) names.Add(name);
        }
        return found;
    }

    /// <summary>The others whom the speaker's mention fits as well; empty when it is more than a surname, or when the paragraph gives the full name of one
    /// alone.</summary>
    public IReadOnlyList<string> ConflictsOf(AttributedQuotation quote, QuoteAttribution attribution)
    {
        if (bySurname.Count == 0 || attribution is not { Name: { } name, Mention: { } mention } || Surname(name) is not { } surname) return [];
        if (!bySurname.TryGetValue(surname, out var names) || names.Count < 2 || !mention.Of(article.Text).SequenceEqual(surname.AsSpan())) return [];
        var block = article.Parts.Blocks[quote.Quotation.Block].Content;
        // A whole book in one paragraph: nothing there is beside anything.
        if (block.Length > LongestParagraph) return [];
        var paragraph = block.Of(article.Text);
        bool here = paragraph.IndexOf(name.AsSpan()) >= 0;
        var conflicts = new List<string>();
        foreach (string other in names)
            if (!Holds(other, name) && !Holds(name, other) && (!here || paragraph.IndexOf(other.AsSpan()) >= 0)) conflicts.Add(other);
        return conflicts;
    }

    // "Mayor Ann Lee" is no other than Ann Lee.
    private static bool Holds(string name, string other) => name.EndsWith(other, StringComparison.Ordinal);

    private static string? Surname(string name)
    {
        int space = name.LastIndexOf(' ');
        return space > 0 && space + 2 < name.Length && char.IsUpper(name[space + 1]) ? name.Substring(space + 1) : null;
    }
}
