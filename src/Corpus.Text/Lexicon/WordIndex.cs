using System.Runtime.CompilerServices;

namespace Corpus.Text.Lexicon;

/// <summary>Words with the bits that are known of each, asked in whatever case at their place in a text. Words of up to sixteen characters, nearly all, are compared as two numbers.</summary>
/// <remarks>Not generic over what it holds: the machine code that the package brings along has none for a generic type over one of the runtime's own, and a first build would compile all of this.</remarks>
internal sealed class WordIndex
{
    private const int Half = Lanes.Count, Packed = 16, Buffered = 64, Smallest = 16;

    private static readonly ulong[] Masks = MaskBits(), Ends = EndBits();

    // A slot is asked by its tag alone, a byte: most words that are not here never leave the nearest cache. 0 is an empty slot.
    private byte[] tags = new byte[Smallest], longTags = new byte[Smallest];
    private PackedWord[] words = new PackedWord[Smallest];
    private LongWord[] longWords = new LongWord[Smallest];
    private int count, longCount, longest;

    /// <summary>Adds <paramref name="bits"/> to those of <paramref name="word"/>, in whatever case it is written, and returns all that it has then. Only before anybody asks.</summary>
    public ulong Add(ReadOnlySpan<char> word, ulong bits)
    {
        longest = Math.Max(longest, word.Length);
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        var folded = Folded(word, buffer);
        return Pack(folded, out ulong second) is var first and not 0 ? AddPacked(first, second, bits) : AddLong(folded, bits);
    }

    /// <summary>The bits of the word from <paramref name="start"/> to <paramref name="end"/>; 0 when it is not here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ulong Find(string text, int start, int end)
    {
        int length = end - start;
        if (length <= 0 || length > longest) return 0;
        if (length <= Half)
        {
            if (start + Half <= text.Length && Lanes.TryPack(text, start, out ulong word)) return Find(Lanes.Fold(word & Masks[length]) | Ends[length], 0);
        }
        else if (length <= Packed && start + Packed <= text.Length && Lanes.TryPack(text, start, out ulong first) && Lanes.TryPack(text, start + Half, out ulong second))
            return Find(Lanes.Fold(first), Lanes.Fold(second & Masks[length - Half]) | Ends[length - Half]);
        return Find(text.AsSpan(start, length));
    }

    /// <summary>Reads on from <paramref name="start"/> to where letters and digits end, not further than <paramref name="limit"/>, and finds the bits of that word: the end and the word by one look at the text.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ulong Read(string text, int start, int limit, out int end)
    {
        if (start + Packed <= text.Length && Lanes.TryPack(text, start, out ulong first))
        {
            int length = Lanes.Alphanumeric(first);
            if (length < Half)
            {
                end = start + length;
                if (start + length <= limit) return Find(Lanes.Fold(first & Masks[length]) | Ends[length], 0);
            }
            else if (Lanes.TryPack(text, start + Half, out ulong second) && Lanes.Alphanumeric(second) is var rest and > 0 and < Half && start + Half + rest <= limit)
            {
                end = start + Half + rest;
                return Find(Lanes.Fold(first), Lanes.Fold(second & Masks[rest]) | Ends[rest]);
            }
        }
        end = Lanes.AlphanumericEnd(text, start, limit);
        return Find(text, start, end);
    }

    private ulong Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        var folded = Folded(word, buffer);
        return Pack(folded, out ulong second) is var first and not 0 ? Find(first, second) : longWords[SlotOf(folded, Hash(folded))].Bits;
    }

    private ulong Find(ulong first, ulong second)
    {
        ulong hash = Hash(first, second);
        byte tag = TagOf(hash);
        var tags = this.tags;
        for (int slot = (int)hash & (tags.Length - 1); tags[slot] != 0; slot = (slot + 1) & (tags.Length - 1))
        {
            if (tags[slot] != tag) continue;
            ref var known = ref words[slot];
            if (known.First == first && known.Second == second) return known.Bits;
        }
        return 0;
    }

    private ulong AddPacked(ulong first, ulong second, ulong bits)
    {
        ulong hash = Hash(first, second);
        int slot = SlotOf(first, second, hash);
        bits = words[slot].Bits |= bits;
        if (tags[slot] != 0) return bits;
        tags[slot] = TagOf(hash);
        (words[slot].First, words[slot].Second) = (first, second);
        if (!IsFull(++count, tags.Length)) return bits;
        var known = words;
        tags = new byte[known.Length * 2];
        words = new PackedWord[known.Length * 2];
        foreach (var word in known)
        {
            if (word.First == 0) continue;
            hash = Hash(word.First, word.Second);
            slot = SlotOf(word.First, word.Second, hash);
            tags[slot] = TagOf(hash);
            words[slot] = word;
        }
        return bits;
    }

    private ulong AddLong(ReadOnlySpan<char> folded, ulong bits)
    {
        ulong hash = Hash(folded);
        int slot = SlotOf(folded, hash);
        bits = longWords[slot].Bits |= bits;
        if (longTags[slot] != 0) return bits;
        longTags[slot] = TagOf(hash);
        longWords[slot].Word = folded.ToString();
        if (!IsFull(++longCount, longTags.Length)) return bits;
        var known = longWords;
        longTags = new byte[known.Length * 2];
        longWords = new LongWord[known.Length * 2];
        foreach (var word in known)
        {
            if (word.Word is null) continue;
            hash = Hash(word.Word.AsSpan());
            slot = SlotOf(word.Word.AsSpan(), hash);
            longTags[slot] = TagOf(hash);
            longWords[slot] = word;
        }
        return bits;
    }

    // The slot that holds the word, or the empty one where it would stand.
    private int SlotOf(ulong first, ulong second, ulong hash)
    {
        byte tag = TagOf(hash);
        int slot = (int)hash & (tags.Length - 1);
        while (tags[slot] != 0 && !(tags[slot] == tag && words[slot].First == first && words[slot].Second == second)) slot = (slot + 1) & (tags.Length - 1);
        return slot;
    }

    private int SlotOf(ReadOnlySpan<char> folded, ulong hash)
    {
        byte tag = TagOf(hash);
        int slot = (int)hash & (longTags.Length - 1);
        while (longTags[slot] != 0 && !(longTags[slot] == tag && folded.SequenceEqual(longWords[slot].Word.AsSpan()))) slot = (slot + 1) & (longTags.Length - 1);
        return slot;
    }

    // At most a quarter of the slots is taken: most words that are not here are told by the first slot.
    private static bool IsFull(int words, int slots) => words * 4 > slots;

    // A byte a character, those of the second four between those of the first, and a bit beside the last, so that a word is not taken for itself with a character 0 behind. 0 for a word that is empty, too long or not ASCII.
    private static ulong Pack(ReadOnlySpan<char> folded, out ulong second)
    {
        second = 0;
        if (folded.Length > Packed) return 0;
        ulong first = 0;
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] >= 128) return 0;
            if (i < Half) first |= (ulong)folded[i] << BitOf(i);
            else second |= (ulong)folded[i] << BitOf(i - Half);
        }
        if (folded.Length > Half) second |= Ends[folded.Length - Half];
        else first |= Ends[folded.Length];
        return first;
    }

    private static int BitOf(int character) => character < 4 ? 16 * character : 16 * (character - 4) + 8;

    private static ulong Hash(ulong first, ulong second)
    {
        ulong hash = (first ^ (second * 0xD6E8_FEB8_6659_FD93)) * 0x9E37_79B9_7F4A_7C15;
        return hash ^ (hash >> 32);
    }

    private static ulong Hash(ReadOnlySpan<char> folded)
    {
        ulong hash = (ulong)folded.Length;
        foreach (char c in folded) hash = (hash ^ c) * 0x0000_0100_0000_01B3;
        return hash ^ (hash >> 32);
    }

    private static byte TagOf(ulong hash) => (byte)((hash >> 24) | 1);

    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word, Span<char> buffer)
    {
        for (int i = 0; i < word.Length; i++) buffer[i] = Fold(word[i]);
        return buffer.Slice(0, word.Length);
    }

    private static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static ulong[] MaskBits()
    {
        var masks = new ulong[Half + 1];
        for (int length = 1; length <= Half; length++) masks[length] = masks[length - 1] | (0xFFUL << BitOf(length - 1));
        return masks;
    }

    private static ulong[] EndBits()
    {
        var ends = new ulong[Half + 1];
        for (int length = 1; length <= Half; length++) ends[length] = 0x80UL << BitOf(length - 1);
        return ends;
    }

    private struct PackedWord
    {
        public ulong First, Second, Bits;
    }

    private struct LongWord
    {
        public string? Word;
        public ulong Bits;
    }
}
