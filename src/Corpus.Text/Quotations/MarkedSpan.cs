namespace Corpus.Text.Quotations;

/// <summary>A quotation as its paragraph shows it, before it is joined with its neighbours.</summary>
internal readonly struct MarkedSpan(int start, int end, byte openLength, byte closeLength, bool mismatched, bool nests)
{
    /// <summary>The opening mark's offset.</summary>
    public readonly int Start = start;

    /// <summary>The offset behind the closing mark, or behind the paragraph when nothing closes.</summary>
    public readonly int End = end;

    /// <summary>The number of characters of the opening mark.</summary>
    public readonly byte OpenLength = openLength;

    /// <summary>The number of characters of the closing mark; 0 when nothing closes.</summary>
    public readonly byte CloseLength = closeLength;

    /// <summary>Whether the closing mark is of another family than the opening one.</summary>
    public readonly bool Mismatched = mismatched;

    /// <summary>Whether the words hold a mark with which another quotation may begin.</summary>
    public readonly bool Nests = nests;
}
