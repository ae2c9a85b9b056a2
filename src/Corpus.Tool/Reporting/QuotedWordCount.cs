using Corpus.Text.Attribution;

namespace Corpus.Tool.Reporting;

/// <summary>Counts the words of quotations.</summary>
internal static class QuotedWordCount
{
    /// <summary>The number of words of a quotation of <paramref name="text"/>.</summary>
    public static int Of(string text, AttributedQuotation quote)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text.AsSpan(quote.Quotation.Range.Start, quote.Quotation.Range.Length))
        {
            bool letter = char.IsLetterOrDigit(c) || inside && c is '\'' or '’' or '-';
            if (letter && !inside) words++;
            inside = letter;
        }
        return words;
    }
}
