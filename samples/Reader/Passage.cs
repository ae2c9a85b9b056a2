using Reader.Corpus;

namespace Reader;

/// <summary>A piece of a paragraph: words outside quotation marks, or a quotation with its marks.</summary>
public readonly record struct Passage(string Text, Quote? Quote)
{
    /// <summary>The paragraph in pieces, in order; together they are its text.</summary>
    public static IEnumerable<Passage> Of(Paragraph paragraph)
    {
        int from = 0;
        foreach (Quote quote in paragraph.Quotes)
        {
            int at = paragraph.Text.IndexOf(quote.MarkedText, from, StringComparison.Ordinal);
            if (at < 0) continue;
            if (at > from) yield return new Passage(paragraph.Text[from..at], null);
            yield return new Passage(quote.MarkedText, quote);
            from = at + quote.MarkedText.Length;
        }
        if (from < paragraph.Text.Length) yield return new Passage(paragraph.Text[from..], null);
    }
}
