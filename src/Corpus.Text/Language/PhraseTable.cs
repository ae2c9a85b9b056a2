using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Language;

/// <summary>The one phrase matcher: words and phrases of one or several tables, asked for at a word's start. It ignores case, takes any white space for a
/// space, and passes over the marks that close something before it: a “staff” writer is a staff writer.</summary>
internal sealed class PhraseTable
{
    // In the index stands for a first word: which characters the second word of its phrases can begin with, whether the word alone is counted and whether it
    // is more, the first of its phrases, and the first of those that are the word alone. The phrases of one first word stand together, the longest first,
    // and so the word alone last.
    private const int OtherSecond = 26, NoSpace = 27, Counted = 28, More = 29, FirstPhrase = 32, Alone = 48, EntryMask = 0xFFFF;
    private const ulong Seconds = (1UL << (NoSpace + 1)) - 1;

    private readonly WordIndex firstWords = new();
    private readonly Entry[] entries;
    private readonly bool[] firstCharacters = new bool[128];
    private readonly string otherFirstCharacters = "";

    /// <summary>Holds <paramref name="phrases"/>, fewer than 65,535, each with the one of <paramref name="codes"/> that a match returns. A phrase may stand
    /// there twice. Single words with the code <paramref name="counted"/> are recognised without a match.</summary>
    public PhraseTable(List<string> phrases, List<int> codes, int counted)
    {
        // The phrases of one first word as a chain, each pointing to the one behind it; the words are numbered as they come.
        var words = new WordIndex();
        int[] first = new int[phrases.Count + 1], next = new int[phrases.Count];
        int count = 0;
        for (int i = 0; i < phrases.Count; i++)
        {
            string phrase = phrases[i];
            int end = WordKey.WordEnd(phrase, 0, phrase.Length), word = (int)words.Find(phrase, 0, end);
            if (word == 0)
            {
                words.Add(phrase.AsSpan(0, end), (ulong)(word = ++count));
                if (end == 1 && phrase[0] < 128) firstCharacters[WordKey.Fold(phrase[0])] = true;
                else if (end == 1) otherFirstCharacters += WordKey.Fold(phrase[0]);
            }
            ref int at = ref first[word];
            while (at != 0 && IsBefore(at - 1, i)) at = ref next[at - 1];
            next[i] = at;
            at = i + 1;
        }
        entries = new Entry[phrases.Count];
        for (int word = 1, entry = 0; word <= count; word++)
        {
            string phrase = phrases[first[word] - 1];
            int end = WordKey.WordEnd(phrase, 0, phrase.Length), start = entry, alone = -1;
            ulong seconds = 0;
            for (int i = first[word]; i != 0; i = next[i - 1], entry++)
            {
                entries[entry] = new Entry(phrases[i - 1], codes[i - 1], word, end);
                if (entries[entry].Length > end) seconds |= 1UL << BitOf(entries[entry].Second);
                else
                {
                    seconds |= 1UL << (codes[i - 1] == counted ? Counted : More);
                    if (alone < 0) alone = entry;
                }
            }
            firstWords.Add(phrase.AsSpan(0, end), seconds | ((ulong)start << FirstPhrase) | ((ulong)(alone < 0 ? EntryMask : alone) << Alone));
        }

        bool IsBefore(int one, int other)
        {
            int order = phrases[other].Length.CompareTo(phrases[one].Length);
            if (order == 0) order = string.CompareOrdinal(phrases[other], phrases[one]);
            return order < 0 || order == 0 && codes[one] >= codes[other];
        }
    }

    /// <summary>The number of phrases.</summary>
    public int Count => entries.Length;

    /// <summary>Whether a phrase begins with this character: a quick answer for the many that begin none.</summary>
    public bool IsFirst(char character) => character < 128 ? firstCharacters[character] : otherFirstCharacters.IndexOf(character) >= 0;

    /// <summary>What is known of the word from <paramref name="start"/> to <paramref name="wordEnd"/> as the first of phrases: 0 for the most, which begin
    /// none.</summary>
    public ulong Beginning(string text, int start, int wordEnd, ulong key) => firstWords.Find(text, start, wordEnd, key);

    /// <summary>1 for a word of which that is known when it is one of those that are counted, 0 for any other.</summary>
    public static int CountedOf(ulong known) => (int)(known >> Counted) & 1;

    /// <summary>Whether a phrase, or a word that is more than counted, may match at a word of which that is known: a quick no for the most.</summary>
    public static bool MayMatch(ulong known, string text, int wordEnd, int end) =>
        (known & (Seconds | 1UL << More)) != 0 && ((known & (1UL << More)) != 0 || MayGoOn(known, text, wordEnd, end));

    /// <summary>The first match at the word from <paramref name="start"/> to <paramref name="wordEnd"/>, of which that is known, longest phrase first; -1 when
    /// there is none. <see cref="Next"/> has the others.</summary>
    public int First(ulong known, string text, int start, int wordEnd, int end, out int matchEnd)
    {
        if (known != 0)
        {
            int first = (int)(known >> FirstPhrase) & EntryMask, alone = (int)(known >> Alone);
            if (!MayGoOn(known, text, wordEnd, end)) first = alone;
            if (first != EntryMask) return Scan(first, entries[first].Word, text, start, wordEnd, end, out matchEnd);
        }
        matchEnd = start;
        return -1;
    }

    /// <summary>The next match behind <paramref name="from"/> at the same word; -1 when there is none.</summary>
    public int Next(int from, string text, int start, int wordEnd, int end, out int matchEnd)
    {
        if (from + 1 < entries.Length && entries[from + 1].Word == entries[from].Word)
            return Scan(from + 1, entries[from].Word, text, start, wordEnd, end, out matchEnd);
        matchEnd = start;
        return -1;
    }

    /// <summary>Whether the mark closes what a word is in, and no sentence.</summary>
    public static bool IsClosing(char c) => c is ')' or ']' || QuotationSigns.IsAny(c);

    /// <summary>The code of a match.</summary>
    public int CodeOf(int match) => entries[match].Code;

    // Most first words are not followed by a second one of a phrase, and fall at its first letter.
    private static bool MayGoOn(ulong known, string text, int wordEnd, int end)
    {
        if (wordEnd >= end) return false;
        char follows = text[wordEnd];
        if (follows == ' ' && wordEnd + 1 < end && !char.IsWhiteSpace(text[wordEnd + 1])) return (known & (1UL << BitOf(WordKey.Fold(text[wordEnd + 1])))) != 0;
        return char.IsWhiteSpace(follows) || IsClosing(follows) || (known & (1UL << NoSpace)) != 0;
    }

    private static int BitOf(char second) => second == '\0' ? NoSpace : (uint)(second - 'a') < OtherSecond ? second - 'a' : OtherSecond;

    private int Scan(int entry, int word, string text, int start, int wordEnd, int end, out int matchEnd)
    {
        // The first word is the same already. Most phrases are no more than that, and most others fall within eight characters behind it.
        int length = wordEnd - start;
        char follows = wordEnd < end ? text[wordEnd] : '\0', second = '\0';
        if (follows == ' ' && wordEnd + 1 < end && !char.IsWhiteSpace(text[wordEnd + 1])) second = WordKey.Fold(text[wordEnd + 1]);
        ulong behind = 0, compared = second == '\0' ? 0 : Comparable(text, wordEnd + 1, out behind);
        for (; entry < entries.Length && entries[entry].Word == word; entry++)
        {
            ref var known = ref entries[entry];
            if (known.Length == length)
            {
                if (wordEnd < end && WordCharacters.IsPart(follows) && WordCharacters.IsPart(text[start])) continue;
                matchEnd = wordEnd;
                return entry;
            }
            if (second != '\0' && known.Second != second || ((known.Behind ^ behind) & known.Own & compared) != 0) continue;
            if (Matches(known.Phrase, text, start, end, out matchEnd)) return entry;
        }
        matchEnd = start;
        return -1;
    }

    // The eight characters from there on, folded, and which of them stand where a phrase would have them: all, or none where more than a space parts two words.
    private static ulong Comparable(string text, int start, out ulong behind)
    {
        behind = 0;
        if (start + PackedCharacters.Count > text.Length) return 0;
        behind = PackedCharacters.Fold(PackedCharacters.Of(text, start));
        ulong spaces = PackedCharacters.Between(behind, ' ', ' ');
        ulong others = PackedCharacters.Between(behind, '\t', '\r') | PackedCharacters.Between(behind, '"', '"')
            | PackedCharacters.Between(behind, '\'', ')') | PackedCharacters.Between(behind, ']', ']');
        return PackedCharacters.IsAscii(behind) && (spaces & (spaces << 8) | others) == 0 ? ulong.MaxValue : 0;
    }

    private static bool Matches(string phrase, string text, int start, int end, out int matchEnd)
    {
        int at = start;
        matchEnd = start;
        for (int i = 0; i < phrase.Length; i++)
        {
            if (at >= end) return false;
            if (phrase[i] == ' ')
            {
                while (at < end && IsClosing(text[at])) at++;
                if (at >= end || !char.IsWhiteSpace(text[at])) return false;
                while (at < end && char.IsWhiteSpace(text[at])) at++;
            }
            else if (WordKey.Fold(phrase[i]) == WordKey.Fold(text[at])) at++;
            else return false;
        }
        if (at < end && WordCharacters.IsPart(text[at]) && WordCharacters.IsPart(text[at - 1])) return false;
        matchEnd = at;
        return true;
    }

    private readonly struct Entry
    {
        public readonly string Phrase;
        public readonly int Code, Word, Length;

        // The second word's first character; 0 when no space stands before it.
        public readonly char Second;

        // Up to eight ASCII characters from there on, folded, and which they are.
        public readonly ulong Behind, Own;

        public Entry(string phrase, int code, int word, int first)
        {
            Phrase = phrase;
            Code = code;
            Word = word;
            Length = phrase.Length;
            if (first + 1 >= phrase.Length || phrase[first] != ' ') return;
            Second = WordKey.Fold(phrase[first + 1]);
            for (int i = 0; i < PackedCharacters.Count && first + 1 + i < phrase.Length; i++)
            {
                char c = WordKey.Fold(phrase[first + 1 + i]);
                if (c >= 128) continue;
                Behind |= (ulong)c << (8 * i);
                Own |= 0xFFUL << (8 * i);
            }
        }
    }
}
