using System.Runtime.CompilerServices;

namespace Corpus.Text.Lexicon;

/// <summary>Words with a value each, asked in whatever case at their place in a text. Words of up to eight characters, the most by far, are compared as one number.</summary>
internal sealed class WordIndex<T> where T : struct
{
    private const int Short = 8, Buffered = 64;

    private static readonly ulong[] LowMasks = Masks(0), HighMasks = Masks(4), Ends = [.. Enumerable.Range(0, Short + 1).Select(length => length == 0 ? 0 : 0x80UL << BitOf(length - 1))];

    // A slot is asked by its tag alone, a byte: most words that are not here never leave the nearest cache. 0 is an empty slot.
    private readonly byte[] shortTags, longTags;
    private readonly (ulong Word, T Value)[] shortWords;
    private readonly (string Word, T Value)[] longWords;
    private readonly int longest;

    /// <summary>Holds <paramref name="words"/>; a word that differs from another in its case only is the same word, and the later one's value counts.</summary>
    public WordIndex(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        var folded = words.Select(w => new KeyValuePair<string, T>(Folded(w.Key), w.Value)).ToArray();
        int count = folded.Count(w => Pack(w.Key.AsSpan()) != 0);
        shortTags = new byte[SizeFor(count)];
        longTags = new byte[SizeFor(folded.Length - count)];
        shortWords = new (ulong, T)[shortTags.Length];
        longWords = new (string, T)[longTags.Length];
        foreach (var word in folded)
        {
            longest = Math.Max(longest, word.Key.Length);
            ulong packed = Pack(word.Key.AsSpan());
            if (packed != 0) shortWords[Slot(shortTags, Hash(packed), at => shortWords[at].Word == packed)] = (packed, word.Value);
            else longWords[Slot(longTags, Hash(word.Key.AsSpan()), at => longWords[at].Word == word.Key)] = (word.Key, word.Value);
        }
    }

    /// <summary>The value of the word from <paramref name="start"/> to <paramref name="end"/>; the default value when it is not here.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public T Find(string text, int start, int end)
    {
        int length = end - start;
        if (length <= 0 || length > longest) return default;
        if (length <= Short && start + Short <= text.Length)
        {
            var characters = text.AsSpan(start, Short);
            ulong low = Lanes.Of(characters) & LowMasks[length], high = Lanes.Of(characters.Slice(4)) & HighMasks[length];
            if (Lanes.IsAscii(low | high)) return Find(Lanes.Fold(low) | (Lanes.Fold(high) << 8) | Ends[length]);
        }
        return Find(text.AsSpan(start, length));
    }

    private T Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        for (int i = 0; i < word.Length; i++) buffer[i] = Fold(word[i]);
        ReadOnlySpan<char> folded = buffer.Slice(0, word.Length);
        if (Pack(folded) is var packed and not 0) return Find(packed);
        ulong hash = Hash(folded);
        byte tag = TagOf(hash);
        for (int slot = (int)hash & (longTags.Length - 1); longTags[slot] != 0; slot = (slot + 1) & (longTags.Length - 1))
            if (longTags[slot] == tag && folded.SequenceEqual(longWords[slot].Word.AsSpan())) return longWords[slot].Value;
        return default;
    }

    private T Find(ulong packed)
    {
        ulong hash = Hash(packed);
        byte tag = TagOf(hash);
        var tags = shortTags;
        for (int slot = (int)hash & (tags.Length - 1); tags[slot] != 0; slot = (slot + 1) & (tags.Length - 1))
        {
            if (tags[slot] != tag) continue;
            ref var known = ref shortWords[slot];
            if (known.Word == packed) return known.Value;
        }
        return default;
    }

    // At most three quarters of the slots are taken.
    private static int SizeFor(int words)
    {
        int size = 16;
        while (size * 3 < words * 4) size *= 2;
        return size;
    }

    private static int Slot(byte[] tags, ulong hash, Func<int, bool> isSame)
    {
        byte tag = TagOf(hash);
        int slot = (int)hash & (tags.Length - 1);
        while (tags[slot] != 0 && !(tags[slot] == tag && isSame(slot))) slot = (slot + 1) & (tags.Length - 1);
        tags[slot] = tag;
        return slot;
    }

    // A byte a character, those of the second four between those of the first, and a bit beside the last, so that a word is not taken for itself with a character 0 behind. 0 for a word that is too long or not ASCII.
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

    private static string Folded(string key)
    {
        var folded = key.ToCharArray();
        for (int i = 0; i < folded.Length; i++) folded[i] = Fold(folded[i]);
        return new string(folded);
    }

    private static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);

    private static ulong[] Masks(int first)
    {
        var masks = new ulong[Short + 1];
        for (int length = 0; length <= Short; length++)
            for (int lane = first; lane < first + 4 && lane < length; lane++) masks[length] |= 0xFFFFUL << (16 * (lane - first));
        return masks;
    }
}
