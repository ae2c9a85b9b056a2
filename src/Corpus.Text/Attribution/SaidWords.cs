namespace Corpus.Text.Attribution;

/// <summary>Which brief quotations were judged before, by their words' fingerprints, and whether each was speech: “Boss” is a term at its second place
/// too.</summary>
internal sealed class SaidWords : IDisposable
{
    // Not the runtime's own empty array: the package brings no machine code along for one over a struct of ours.
    private static readonly SaidWord[] None = new SaidWord[0];

    // A fingerprint of 0 stands as 1. A spare array may be longer than its slots are.
    private SaidWord[] words = Empty(16);
    private int slots = 16, count;

    /// <summary>Whether the words were judged before, and how the last time.</summary>
    public bool TryFind(ulong print, out bool wasSpeech)
    {
        ref var word = ref words[SlotOf(print)];
        wasSpeech = word.Speech;
        return word.Print != 0;
    }

    /// <summary>Notes how the words were judged.</summary>
    public void Note(ulong print, bool isSpeech)
    {
        ref var word = ref words[SlotOf(print)];
        word.Speech = isSpeech;
        if (word.Print != 0) return;
        word.Print = Stored(print);
        if (++count * 2 >= slots) Grow();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        SpareArrays<SaidWord>.Give(words);
        (words, slots, count) = (None, 0, 0);
    }

    private void Grow()
    {
        var known = words;
        int before = slots;
        slots *= 2;
        words = Empty(slots);
        for (int i = 0; i < before; i++)
            if (known[i].Print != 0) words[SlotOf(known[i].Print)] = known[i];
        SpareArrays<SaidWord>.Give(known);
    }

    private static SaidWord[] Empty(int length)
    {
        var words = SpareArrays<SaidWord>.Take(length);
        Array.Clear(words, 0, length);
        return words;
    }

    private int SlotOf(ulong print)
    {
        print = Stored(print);
        int slot = (int)((print * 0x9E37_79B9_7F4A_7C15) >> 32) & (slots - 1);
        while (words[slot].Print != 0 && words[slot].Print != print) slot = (slot + 1) & (slots - 1);
        return slot;
    }

    private static ulong Stored(ulong print) => print == 0 ? 1 : print;
}
