using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Language;

/// <summary>Words with the bits that are known of each, asked in whatever case at their place in a text. Words of up to eight characters, the most by far, are
/// found by their <see cref="WordKey"/> alone, those of up to sixteen by two.</summary>
/// <remarks>Not generic over what it holds: the machine code that the package brings along has none for a generic type over one of the runtime's own, and a
/// first build would compile all of this.</remarks>
internal sealed class WordIndex
{
    private const int Smallest = 16, Buffered = 64, SlotBits = 3, BitsPerSlot = 64 >> SlotBits;

    // A slot is empty when its first key is 0, or when it has no word. Those of the short words, which are asked most, are as small as can be.
    // The first slot of the short ones stays empty: to it are sent the words that have no bit among those below, so that nobody need guess which they are.
    private ShortWord[] shortWords = new ShortWord[Smallest + 1];
    private ulong[] shortBits = new ulong[Smallest / BitsPerSlot];
    private PackedWord[] words = new PackedWord[Smallest];
    private LongWord[] longWords = new LongWord[Smallest];

    // A bit for the keys with which words of more than eight characters begin, the key 0 among them: most such words that are not here are recognised by it.
    private ulong[] beginnings = new ulong[Smallest];
    private int shortShift = 60, shift = 60, longShift = 60, shortCount, count, longCount, longest;

    /// <summary>Adds <paramref name="bits"/> to those of <paramref name="word"/>, in whatever case it is written, and returns all that it has then. Only before
    /// anybody asks.</summary>
    public ulong Add(ReadOnlySpan<char> word, ulong bits)
    {
        ulong first = WordKey.Of(word);
        if (WordKey.IsWhole(first)) return AddShort(first, bits);
        longest = Math.Max(longest, word.Length);
        Begin(first);
        return IsPacked(word.Length) && first != 0 && WordKey.Of(word.Slice(WordKey.Length)) is var second and not 0 ? AddPacked(first, second, bits)
            : AddLong(word, bits);
    }

    /// <summary>The bits of the word from <paramref name="start"/> to <paramref name="end"/>; 0 when it is not here.</summary>
    public ulong Find(string text, int start, int end) => start < end ? Find(text, start, end, WordKey.Of(text, start, end)) : 0;

    /// <summary>The same of a word whose key is known.</summary>
    public ulong Find(string text, int start, int end, ulong key)
    {
        if (!WordKey.IsWhole(key)) return end - start > longest || !MayBegin(key) ? 0 : FindBehind(text, start, end, key);
        return FindShort(key);
    }

    /// <summary>Reads on from <paramref name="start"/> to where letters and digits end, not further than <paramref name="limit"/>, and finds the bits of that
    /// word: the end and the word by one look at the text.</summary>
    public ulong Read(string text, int start, int limit, out int end)
    {
        if (start < limit && start + 2 * PackedCharacters.Count < text.Length)
        {
            ulong packed = PackedCharacters.Of(text, start), more = 0;
            int length = PackedCharacters.Alphanumeric(packed);
            if (length == PackedCharacters.Count)
            {
                more = PackedCharacters.Of(text, start + PackedCharacters.Count);
                length += PackedCharacters.Alphanumeric(more);
            }
            if (length is > 0 and < 2 * PackedCharacters.Count && !IsOtherWordCharacter(text[start + length]))
            {
                length = Math.Min(length, limit - start);
                end = start + length;
                ulong first = WordKey.Of(packed, length);
                if (length <= PackedCharacters.Count) return FindShort(first);
                return MayBegin(first) ? words[SlotOf(first, WordKey.Of(more, length - PackedCharacters.Count))].Bits : 0;
            }
        }
        end = WordCharacters.End(text, start, limit);
        return Find(text, start, end);
    }

    private ulong FindShort(ulong key)
    {
        var known = shortWords;
        for (int slot = FirstSlotOf(key); ; slot = NextSlot(slot, known))
        {
            ref var word = ref known[slot];
            // Whether the word is here, nobody can guess; an empty slot has no bits, and so both answers are one.
            if ((word.Key == key) | (word.Key == 0)) return word.Bits;
        }
    }

    private static bool IsOtherWordCharacter(char c) => c >= 128 && WordCharacters.IsPart(c);

    private ulong FindBehind(string text, int start, int end, ulong first)
    {
        if (IsPacked(end - start) && first != 0 && WordKey.Of(text, start + WordKey.Length, end) is var second and not 0)
            return words[SlotOf(first, second)].Bits;
        var word = text.AsSpan(start, end - start);
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        return longWords[SlotOf(Folded(word, buffer))].Bits;
    }

    private ulong AddShort(ulong key, ulong bits)
    {
        int slot = SlotOf(key);
        bits = shortWords[slot].Bits |= bits;
        if (shortWords[slot].Key != 0) return bits;
        shortWords[slot].Key = key;
        if (!IsFull(++shortCount, shortWords.Length - 1)) return bits;
        var known = shortWords;
        shortWords = new ShortWord[(known.Length - 1) * 2 + 1];
        shortBits = new ulong[(shortWords.Length - 1) / BitsPerSlot];
        shortShift--;
        foreach (var word in known) if (word.Key != 0) shortWords[SlotOf(word.Key)] = word;
        return bits;
    }

    private ulong AddPacked(ulong first, ulong second, ulong bits)
    {
        int slot = SlotOf(first, second);
        bits = words[slot].Bits |= bits;
        if (words[slot].First != 0) return bits;
        (words[slot].First, words[slot].Second) = (first, second);
        if (!IsFull(++count, words.Length)) return bits;
        var known = words;
        words = new PackedWord[known.Length * 2];
        shift--;
        beginnings = new ulong[Math.Max(Smallest, words.Length / 8)];
        foreach (var word in known)
        {
            if (word.First == 0) continue;
            words[SlotOf(word.First, word.Second)] = word;
            Begin(word.First);
        }
        foreach (var word in longWords) if (word.Word is { } text) Begin(WordKey.Of(text.AsSpan()));
        return bits;
    }

    private ulong AddLong(ReadOnlySpan<char> word, ulong bits)
    {
        Span<char> buffer = word.Length <= Buffered ? stackalloc char[Buffered] : new char[word.Length];
        var folded = Folded(word, buffer);
        int slot = SlotOf(folded);
        bits = longWords[slot].Bits |= bits;
        if (longWords[slot].Word is not null) return bits;
        longWords[slot].Word = folded.ToString();
        if (!IsFull(++longCount, longWords.Length)) return bits;
        var before = longWords;
        longWords = new LongWord[before.Length * 2];
        longShift--;
        foreach (var known in before) if (known.Word is { } text) longWords[SlotOf(text.AsSpan())] = known;
        return bits;
    }

    private void Begin(ulong key)
    {
        ulong hash = StableHash.Spread(key);
        beginnings[(int)(hash >> 32) & (beginnings.Length - 1)] |= 1UL << (int)(hash >> 58);
    }

    private bool MayBegin(ulong key)
    {
        ulong hash = StableHash.Spread(key);
        return (beginnings[(int)(hash >> 32) & (beginnings.Length - 1)] & (1UL << (int)(hash >> 58))) != 0;
    }

    // The slot that holds the word, or the empty one where it would stand: from now on it may be there.
    private int SlotOf(ulong key)
    {
        int bit = (int)(StableHash.Spread(key) >> (shortShift - SlotBits));
        shortBits[bit >> 6] |= 1UL << (bit & 63);
        int slot = FirstSlotOf(key);
        while (shortWords[slot].Key != 0 && shortWords[slot].Key != key) slot = NextSlot(slot, shortWords);
        return slot;
    }

    private int FirstSlotOf(ulong key)
    {
        int bit = (int)(StableHash.Spread(key) >> (shortShift - SlotBits));
        return ((bit >> SlotBits) + 1) & -(int)((shortBits[bit >> 6] >> (bit & 63)) & 1);
    }

    private static int NextSlot(int slot, ShortWord[] words) => (slot & (words.Length - 2)) + 1;

    private int SlotOf(ulong first, ulong second)
    {
        int slot = (int)(StableHash.Spread(first ^ StableHash.Spread(second)) >> shift);
        while (words[slot].First != 0 && !(words[slot].First == first && words[slot].Second == second)) slot = (slot + 1) & (words.Length - 1);
        return slot;
    }

    private int SlotOf(ReadOnlySpan<char> folded)
    {
        ulong hash = (ulong)folded.Length;
        foreach (char c in folded) hash = StableHash.Add(hash, c);
        int slot = (int)(StableHash.Spread(hash) >> longShift);
        while (longWords[slot].Word is { } known && !folded.SequenceEqual(known.AsSpan())) slot = (slot + 1) & (longWords.Length - 1);
        return slot;
    }

    // At most half of the slots are taken: most words that are not here are recognised by the first slot or the second.
    private static bool IsFull(int words, int slots) => words * 2 > slots;

    private static bool IsPacked(int length) => length is > WordKey.Length and <= 2 * WordKey.Length;

    private static ReadOnlySpan<char> Folded(ReadOnlySpan<char> word, Span<char> buffer)
    {
        for (int i = 0; i < word.Length; i++) buffer[i] = WordKey.Fold(word[i]);
        return buffer.Slice(0, word.Length);
    }

    private struct ShortWord
    {
        public ulong Key, Bits;
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
