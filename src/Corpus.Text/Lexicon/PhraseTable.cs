using System.Runtime.CompilerServices;

namespace Corpus.Text.Lexicon;

/// <summary>Words and phrases of several tables, asked for at a word's start; ignores case and takes any white space for a space.</summary>
internal sealed class PhraseTable
{
    // The phrases that begin with one word stand together, the longest first; the index has the number of the first, and 0 for a word that begins none.
    private readonly WordIndex firstWords = new();
    private readonly Entry[] entries;
    private readonly bool[] signs = new bool[128];
    private readonly string otherSigns = "";

    /// <summary>Holds <paramref name="phrases"/>, each with the one of <paramref name="codes"/> that a match returns. A phrase may stand there twice.</summary>
    public PhraseTable(List<string> phrases, List<int> codes)
    {
        // The phrases of one first word as a chain, each pointing to the one behind it; the words are numbered as they come.
        var words = new WordIndex();
        int[] first = new int[phrases.Count + 1], next = new int[phrases.Count];
        int count = 0;
        for (int i = 0; i < phrases.Count; i++)
        {
            string phrase = phrases[i];
            int end = WordEnd(phrase, 0, phrase.Length), word = (int)words.Find(phrase, 0, end);
            if (word == 0)
            {
                words.Add(phrase.AsSpan(0, end), (ulong)(word = ++count));
                if (end == 1 && phrase[0] < 128) signs[Fold(phrase[0])] = true;
                else if (end == 1) otherSigns += Fold(phrase[0]);
            }
            ref int at = ref first[word];
            while (at != 0 && IsBefore(at - 1, i)) at = ref next[at - 1];
            next[i] = at;
            at = i + 1;
        }
        entries = new Entry[phrases.Count];
        for (int word = 1, entry = 0; word <= count; word++)
        {
            int end = WordEnd(phrases[first[word] - 1], 0, phrases[first[word] - 1].Length);
            firstWords.Add(phrases[first[word] - 1].AsSpan(0, end), (ulong)entry + 1);
            for (int i = first[word]; i != 0; i = next[i - 1]) entries[entry++] = new Entry(phrases[i - 1], codes[i - 1], word, end);
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

    /// <summary>Where the word that starts at <paramref name="start"/> ends: behind its letters, digits and inner apostrophes, or behind the single other character.</summary>
    public static int WordEnd(string text, int start, int end)
    {
        int i = Lanes.AlphanumericEnd(text, start, end);
        while (i > start && i + 1 < end && text[i] is '\'' or '’' && IsWordCharacter(text[i + 1])) i = Lanes.AlphanumericEnd(text, i + 1, end);
        return i == start && start < end ? start + 1 : i;
    }

    /// <summary>The same, with the hash of the word in whatever case.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int WordEnd(string text, int start, int end, out uint hash)
    {
        hash = 2166136261;
        int i = start;
        for (; i < end; i++)
        {
            uint c = text[i];
            uint lower = c | 0x20;
            if (lower - 'a' <= 25) c = lower;
            else if (c - '0' > 9 && (c < 128 ? c != '\'' || !IsInner(text, start, i, end) : !char.IsLetterOrDigit((char)c) && !(c == '’' && IsInner(text, start, i, end)))) break;
            else if (c >= 128) c = Fold((char)c);
            hash = (hash ^ c) * 16777619;
        }
        if (i > start || start >= end) return i;
        hash = (hash ^ Fold(text[start])) * 16777619;
        return start + 1;
    }

    /// <summary>Whether a phrase begins with this sign: a quick answer for the many that begin none.</summary>
    public bool IsSign(char sign) => sign < 128 ? signs[sign] : otherSigns.IndexOf(sign) >= 0;

    /// <summary>The first match at the word from <paramref name="start"/> to <paramref name="wordEnd"/>, longest phrase first; -1 when there is none. <see cref="Next"/> has the others.</summary>
    public int First(string text, int start, int wordEnd, int end, out int matchEnd)
    {
        int first = (int)firstWords.Find(text, start, wordEnd);
        if (first > 0) return Scan(first - 1, entries[first - 1].Word, text, start, wordEnd, end, out matchEnd);
        matchEnd = start;
        return -1;
    }

    /// <summary>The next match behind <paramref name="from"/> at the same word; -1 when there is none.</summary>
    public int Next(int from, string text, int start, int wordEnd, int end, out int matchEnd) => Scan(from + 1, entries[from].Word, text, start, wordEnd, end, out matchEnd);

    /// <summary>The code of a match.</summary>
    public int CodeOf(int match) => entries[match].Code;

    private int Scan(int entry, int word, string text, int start, int wordEnd, int end, out int matchEnd)
    {
        // The first word is the same already. Most phrases are no more than that, and most others fall at the second word's first letter.
        int length = wordEnd - start;
        char follows = wordEnd < end ? text[wordEnd] : '\0', second = '\0';
        if (follows == ' ' && wordEnd + 1 < end && !char.IsWhiteSpace(text[wordEnd + 1])) second = Fold(text[wordEnd + 1]);
        for (; entry < entries.Length && entries[entry].Word == word; entry++)
        {
            ref var known = ref entries[entry];
            if (known.Length == length)
            {
                if (wordEnd < end && IsWordCharacter(follows) && IsWordCharacter(text[start])) continue;
                matchEnd = wordEnd;
                return entry;
            }
            if (second != '\0' && known.Second != second) continue;
            if (Matches(known.Phrase, text, start, end, out matchEnd)) return entry;
        }
        matchEnd = start;
        return -1;
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
                if (!char.IsWhiteSpace(text[at])) return false;
                while (at < end && char.IsWhiteSpace(text[at])) at++;
            }
            else if (Fold(phrase[i]) == Fold(text[at])) at++;
            else return false;
        }
        if (at < end && IsWordCharacter(text[at]) && IsWordCharacter(text[at - 1])) return false;
        matchEnd = at;
        return true;
    }

    // An apostrophe between a word's characters belongs to the word.
    private static bool IsInner(string text, int start, int at, int end) => at > start && at + 1 < end && IsWordCharacter(text[at + 1]);

    private static bool IsWordCharacter(char c) => c < 128 ? (uint)((c | 0x20) - 'a') <= 25 || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c);

    private static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);

    private readonly struct Entry(string phrase, int code, int word, int first)
    {
        public readonly string Phrase = phrase;
        public readonly int Code = code, Word = word, Length = phrase.Length;

        // The second word's first character; 0 when no space stands before it.
        public readonly char Second = first + 1 < phrase.Length && phrase[first] == ' ' ? Fold(phrase[first + 1]) : '\0';
    }
}
