namespace Corpus.Text.Index.Reuse;

/// <summary>Texts in an order, and which of them quote the same words.</summary>
internal interface IQuotedTexts
{
    /// <summary>The quotations of the text at that place.</summary>
    QuotedText this[int rank] { get; }

    /// <summary>Adds the quotations with a shingle that the first few texts besides <paramref name="rank"/> have, a text's first few, in order. Returns how
    /// many were looked at.</summary>
    int AddHolders(uint hash, int rank, List<QuotePlace> found);
}

/// <summary>A quotation of a text; in the order of the texts, then of their quotations.</summary>
/// <param name="Rank">The text's place.</param>
/// <param name="Quote">The quotation's index.</param>
internal readonly record struct QuotePlace(int Rank, int Quote) : IComparable<QuotePlace>
{
    public int CompareTo(QuotePlace other) => Rank != other.Rank ? Rank.CompareTo(other.Rank) : Quote.CompareTo(other.Quote);
}
