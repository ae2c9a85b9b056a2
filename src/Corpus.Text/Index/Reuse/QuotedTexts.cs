namespace Corpus.Text.Index.Reuse;

/// <summary>Packs the quotations of many texts.</summary>
internal sealed class QuotedTexts
{
    private readonly PackedList<uint> words = new();
    private readonly PackedList<int> ends = new();
    private readonly PackedList<string?> speakers = new();

    /// <summary>The same <paramref name="text"/> among those that came before.</summary>
    public QuotedText Add(QuotedText text) => text.In(words, ends, speakers);
}
