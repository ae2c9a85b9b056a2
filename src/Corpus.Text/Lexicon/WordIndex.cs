namespace Corpus.Text.Lexicon;

/// <summary>Words with a value each, asked in whatever case at their place in a text. Words of up to eight characters, the most by far, are compared as two numbers.</summary>
internal sealed class WordIndex<T> where T : struct
{
    private const int Short = 8, Buffered = 64;

    private static readonly ulong[] LowMasks = Masks(0), HighMasks = Masks(4);

    // A slot is asked by its tag alone, a byte: most words that are not here never leave the nearest cache. 0 is an empty slot.
    private readonly byte[] shortTags, longTags;
    private readonly ShortWord[] shortWords;
    private readonly LongWord[] longWords;
    private readonly int longest;

    /// <summary>Holds <paramref name="words"/>; a word that differs from another in its case only is the same word, and the later one's value counts.</summary>
    public WordIndex(IReadOnlyCollection<KeyValuePair<string, T>> words)
    {
        int size = 16;
        while (size < words.Count * 2) size *= 2;
        shortTags = new byte[size];
        longTags = new byte[size];
        shortWords = new ShortWord[size];
        longWords = new LongWord[size];
        foreach (var word in words)
        {
            string key = Folded(word.Key);
            longest = Math.Max(longest, key.Length);
            if (Pack(key.AsSpan(), out ulong low, out ulong high))
            {
                int slot = Slot(shortTags, Hash(low, high), at => shortWords[at].Low == low && shortWords[at].High == high);
                shortWords[slot] = new ShortWord(low, high, word.Value);
            }
            else longWords[Slot(longTags, Hash(key.AsSpan()), at => longWords[at].Word == key)] = new LongWord(key, word.Value);
        }
    }

    /// <summary>The value of the word from <paramref name="start"/> to <paramref name="end"/>; the default value when it is not here.</summary>
    public T Find(string text, int start, int end)
    {
        int length = end - start;
        if (length <= 0 || length > longest) return default;
        if (length <= Short && start + Short <= text.Length)
        {
            var characters = text.AsSpan(start, Short);
            ulong low = Lanes.Of(characters) & LowMasks[length], high = Lanes.Of(characters.Slice(4)) & HighMasks[length];
            if (Lanes.IsAscii(low | high)) return Find(Lanes.Fold(low), Lanes.Fold(high) | LengthOf(length));
        }
        return Find(text.AsSpan(start, length));
    }

    private T Find(ReadOnlySpan<char> word)
    {
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        for (int i = 0; i < word.Length; i++) buffer[i] = Fold(word[i]);
        ReadOnlySpan<char> folded = buffer.Slice(0, word.Length);
        if (Pack(folded, out ulong low, out ulong high)) return Find(low, high);
        ulong hash = Hash(folded);
        byte tag = TagOf(hash);
        for (int slot = (int)hash & (longTags.Length - 1); longTags[slot] != 0; slot = (slot + 1) & (longTags.Length - 1))
            if (longTags[slot] == tag && folded.SequenceEqual(longWords[slot].Word.AsSpan())) return longWords[slot].Value;
        return default;
    }

    private T Find(ulong low, ulong high)
    {
        ulong hash = Hash(low, high);
        byte tag = TagOf(hash);
        var tags = shortTags;
        for (int slot = (int)hash & (tags.Length - 1); tags[slot] != 0; slot = (slot + 1) & (tags.Length - 1))
        {
            if (tags[slot] != tag) continue;
            ref var word = ref shortWords[slot];
            if (word.Low == low && word.High == high) return word.Value;
        }
        return default;
    }

    private static int Slot(byte[] tags, ulong hash, Func<int, bool> isSame)
    {
        byte tag = TagOf(hash);
        int slot = (int)hash & (tags.Length - 1);
        while (tags[slot] != 0 && !(tags[slot] == tag && isSame(slot))) slot = (slot + 1) & (tags.Length - 1);
        tags[slot] = tag;
        return slot;
    }

    private static bool Pack(ReadOnlySpan<char> folded, out ulong low, out ulong high)
    {
        low = high = 0;
        if (folded.Length > Short) return false;
        for (int i = 0; i < folded.Length; i++)
        {
            if (folded[i] >= 128) return false;
            if (i < 4) low |= (ulong)folded[i] << (16 * i);
            else high |= (ulong)folded[i] << (16 * (i - 4));
        }
        high |= LengthOf(folded.Length);
        return true;
    }

    // Above the last lane's character, so that a word is not taken for itself with a character 0 behind.
    private static ulong LengthOf(int length) => (ulong)length << 56;

    private static ulong Hash(ulong low, ulong high)
    {
        ulong hash = (low ^ (high * 0xC2B2_AE3D_27D4_EB4F)) * 0x9E37_79B9_7F4A_7C15;
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

    private readonly struct ShortWord(ulong low, ulong high, T value)
    {
        public readonly ulong Low = low, High = high;
        public readonly T Value = value;
    }

    private readonly struct LongWord(string word, T value)
    {
        public readonly string Word = word;
        public readonly T Value = value;
    }
}
