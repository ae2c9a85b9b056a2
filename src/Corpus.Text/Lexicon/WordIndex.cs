using System.Runtime.CompilerServices;

namespace Corpus.Text.Lexicon;

/// <summary>Words with the bits that are known of each, asked in whatever case at their place in a text. Words of up to eight characters, the most by far, are compared as one number.</summary>
/// <remarks>Not generic over what it holds: the machine code that the package brings along has none for a generic type over one of the runtime's own, and a first build would compile all of this.</remarks>
internal sealed class WordIndex
{
    private const int Short = 8, Buffered = 64, Smallest = 16;

    private static readonly ulong[] LowMasks = Masks(0), HighMasks = Masks(4), Ends = EndBits();

    // A slot is asked by its tag alone, a byte: most words that are not here never leave the nearest cache. 0 is an empty slot.
    private byte[] shortTags = new byte[Smallest], longTags = new byte[Smallest];
    private ShortWord[] shortWords = new ShortWord[Smallest];
    private LongWord[] longWords = new LongWord[Smallest];
    private int shortCount, longCount, longest;

    /// <summary>Adds <paramref name="bits"/> to those of <paramref name="word"/>, in whatever case it is written. Only before anybody asks.</summary>
    public void Add(ReadOnlySpan<char> word, ulong bits)
    {
        longest = Math.Max(longest, word.Length);
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        var folded = Folded(word, buffer);
        if (Pack(folded) is var packed and not 0) AddShort(packed, bits);
        else AddLong(folded, bits);
    }

    /// <summary>The bits of the word from <paramref name="start"/> to <paramref name="end"/>; 0 when it is not here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public ulong Find(string text, int start, int end)
    {
        int length = end - start;
        if (length <= 0 || length > longest) return 0;
        if (length <= Short && start + Short <= text.Length)
        {
            var characters = text.AsSpan(start, Short);
            ulong low = Lanes.Of(characters) & LowMasks[length], high = Lanes.Of(characters.Slice(4)) & HighMasks[length];
            if (Lanes.IsAscii(low | high)) return Find(Lanes.Fold(low) | (Lanes.Fold(high) << 8) | Ends[length]);
        }
        return Find(text.AsSpan(start, length));
    }

    private ulong Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        var folded = Folded(word, buffer);
        return Pack(folded) is var packed and not 0 ? Find(packed) : longWords[SlotOf(folded, Hash(folded))].Bits;
    }

    private ulong Find(ulong packed)
    {
        ulong hash = Hash(packed);
        byte tag = TagOf(hash);
        var tags = shortTags;
        for (int slot = (int)hash & (tags.Length - 1); tags[slot] != 0; slot = (slot + 1) & (tags.Length - 1))
        {
            if (tags[slot] != tag) continue;
            ref var known = ref shortWords[slot];
            if (known.Word == packed) return known.Bits;
        }
        return 0;
    }

    private void AddShort(ulong packed, ulong bits)
    {
        ulong hash = Hash(packed);
        int slot = SlotOf(packed, hash);
        shortWords[slot].Bits |= bits;
        if (shortTags[slot] != 0) return;
        shortTags[slot] = TagOf(hash);
        shortWords[slot].Word = packed;
        if (!IsFull(++shortCount, shortTags.Length)) return;
        var words = shortWords;
        shortTags = new byte[words.Length * 2];
        shortWords = new ShortWord[words.Length * 2];
        foreach (var word in words)
        {
            if (word.Word == 0) continue;
            hash = Hash(word.Word);
            slot = SlotOf(word.Word, hash);
            shortTags[slot] = TagOf(hash);
            shortWords[slot] = word;
        }
    }

    private void AddLong(ReadOnlySpan<char> folded, ulong bits)
    {
        ulong hash = Hash(folded);
        int slot = SlotOf(folded, hash);
        longWords[slot].Bits |= bits;
        if (longTags[slot] != 0) return;
        longTags[slot] = TagOf(hash);
        longWords[slot].Word = folded.ToString();
        if (!IsFull(++longCount, longTags.Length)) return;
        var words = longWords;
        longTags = new byte[words.Length * 2];
        longWords = new LongWord[words.Length * 2];
        foreach (var word in words)
        {
            if (word.Word is null) continue;
            hash = Hash(word.Word.AsSpan());
            slot = SlotOf(word.Word.AsSpan(), hash);
            longTags[slot] = TagOf(hash);
            longWords[slot] = word;
        }
    }

    // The slot that holds the word, or the empty one where it would stand.
    private int SlotOf(ulong packed, ulong hash)
    {
        byte tag = TagOf(hash);
        int slot = (int)hash & (shortTags.Length - 1);
        while (shortTags[slot] != 0 && !(shortTags[slot] == tag && shortWords[slot].Word == packed)) slot = (slot + 1) & (shortTags.Length - 1);
        return slot;
    }

    private int SlotOf(ReadOnlySpan<char> folded, ulong hash)
    {
        byte tag = TagOf(hash);
        int slot = (int)hash & (longTags.Length - 1);
        while (longTags[slot] != 0 && !(longTags[slot] == tag && folded.SequenceEqual(longWords[slot].Word.AsSpan()))) slot = (slot + 1) & (longTags.Length - 1);
        return slot;
    }

    // At most three quarters of the slots are taken.
    private static bool IsFull(int words, int slots) => words * 4 > slots * 3;

    // A byte a character, those of the second four between those of the first, and a bit beside the last, so that a word is not taken for itself with a character 0 behind. 0 for a word that is empty, too long or not ASCII.
    private static ulong Pack(ReadOnlySpan<char> folded)
    {
        if (folded.Length > Short) return 0;
        ulong packed = Ends[folded.Length];
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] >= 128) return 0;
            packed |= (ulong)folded[i] << BitOf(i);
        }
        return packed;
    }

    private static int BitOf(int character) => character < 4 ? 16 * character : 16 * (character - 4) + 8;

    private static ulong Hash(ulong packed)
    {
        ulong hash = packed * 0x9E37_79B9_7F4A_7C15;
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

    private static ulong[] Masks(int first)
    {
        var masks = new ulong[Short + 1];
        for (int length = 0; length <= Short; length++)
            for (int lane = first; lane < first + 4 && lane < length; lane++) masks[length] |= 0xFFFFUL << (16 * (lane - first));
        return masks;
    }

    private static ulong[] EndBits()
    {
        var ends = new ulong[Short + 1];
        for (int length = 1; length <= Short; length++) ends[length] = 0x80UL << BitOf(length - 1);
        return ends;
    }

    private struct ShortWord
    {
        public ulong Word, Bits;
    }

    private struct LongWord
    {
        public string? Word;
        public ulong Bits;
    }
}
