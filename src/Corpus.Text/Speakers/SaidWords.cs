namespace Corpus.Text.Speakers;

/// <summary>Which brief quotations were judged before, by their words' fingerprints, and whether each was speech: “Boss” is a term at its second place too.</summary>
internal sealed class SaidWords
{
    // An empty slot is 0; a fingerprint of 0 stands as 1.
    private ulong[] prints = new ulong[16];
    private bool[] speech = new bool[16];
    private int count;

    /// <summary>Whether the words were judged before, and how the last time.</summary>
    public bool TryFind(ulong print, out bool wasSpeech)
    {
        int slot = SlotOf(print);
        wasSpeech = speech[slot];
        return prints[slot] != 0;
    }

    /// <summary>Notes how the words were judged.</summary>
    public void Note(ulong print, bool isSpeech)
    {
        int slot = SlotOf(print);
        speech[slot] = isSpeech;
        if (prints[slot] != 0) return;
        prints[slot] = Stored(print);
        if (++count * 2 < prints.Length) return;
        var (knownPrints, knownSpeech) = (prints, speech);
        prints = new ulong[knownPrints.Length * 2];
        speech = new bool[prints.Length];
        for (int i = 0; i < knownPrints.Length; i++)
        {
            if (knownPrints[i] == 0) continue;
            slot = SlotOf(knownPrints[i]);
            (prints[slot], speech[slot]) = (knownPrints[i], knownSpeech[i]);
        }
    }

    private int SlotOf(ulong print)
    {
        print = Stored(print);
        int slot = (int)((print * 0x9E37_79B9_7F4A_7C15) >> 32) & (prints.Length - 1);
        while (prints[slot] != 0 && prints[slot] != print) slot = (slot + 1) & (prints.Length - 1);
        return slot;
    }

    private static ulong Stored(ulong print) => print == 0 ? 1 : print;
}
