using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.People;

/// <summary>Gives all mentions of one source without a name the same description.</summary>
internal static class Descriptions
{
    private const int Most = 8;

    /// <summary>The quotes, with "official" as "senior official" where both mean one source: the fullest description that ends or begins with the
    /// other. "An official" and "her campaign" may be others than those before.</summary>
    public static AttributedQuotation[] Fullest(AttributedQuotation[] quotes, string text, Vocabulary vocabulary)
    {
        List<string>? known = null, own = null;
        foreach (var quote in quotes)
        {
            if (quote.Attribution?.Description is not { } words || known is { Count: >= Most } || known?.Contains(words) == true) continue;
            (known ??= []).Add(words);
        }
        if (known is null || known.Count < 2) return quotes;
        foreach (var quote in quotes)
            if (quote.Attribution is { Description: { } words, Mention: { } mention } && IsAnother(mention)) (own ??= []).Add(words);
        for (int i = 0; i < quotes.Length; i++)
            if (quotes[i].Attribution is { Description: { } words } attribution && own?.Contains(words) != true && Fuller(words, known) is { } fuller)
                quotes[i] = quotes[i] with { Attribution = attribution with { Description = fuller } };
        return quotes;

        bool IsAnother(TextRange mention)
        {
            var first = TextWords.At(text, mention.Start, mention.End, vocabulary);
            return first.Is(WordClass.Possessive) || first.End > 0 && vocabulary.IsArticle(text, first.Start, first.End)
                && !vocabulary.IsDefinite(text, first.Start, first.End);
        }
    }

    private static string? Fuller(string words, List<string> known)
    {
        string? fullest = null;
        foreach (string other in known)
            if (other.Length > (fullest ?? words).Length && (other.EndsWith(" " + words, StringComparison.OrdinalIgnoreCase)
                || other.StartsWith(words + " ", StringComparison.OrdinalIgnoreCase))) fullest = other;
        return fullest;
    }
}
