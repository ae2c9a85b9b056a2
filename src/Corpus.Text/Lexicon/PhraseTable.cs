using System.Runtime.CompilerServices;

namespace Corpus.Text.Lexicon;

/// <summary>Words and phrases of several tables, asked for at a word's start; ignores case and takes any white space for a space.</summary>
public sealed class PhraseTable
{
    // The phrases that begin with one word stand together, the longest first; the index has the number of the first, and 0 for a word that begins none.
    private readonly WordIndex<int> firstWords;
    private readonly Entry[] entries;
    private readonly bool[] signs = new bool[128];
    private readonly string otherSigns;

    /// <summary>Holds <paramref name="rows"/>: phrases, each with the code that a match returns. A phrase may stand there twice.</summary>
    public PhraseTable(IReadOnlyCollection<KeyValuePair<string, int>> rows)
    {
        var words = rows.GroupBy(r => Folded(r.Key, WordEnd(r.Key, 0, r.Key.Length)), StringComparer.Ordinal).ToArray();
        entries = new Entry[rows.Count];
        var first = new Dictionary<string, int>(words.Length, StringComparer.Ordinal);
        int at = 0;
        foreach (var word in words)
        {
            first.Add(word.Key, at + 1);
            foreach (var row in word.OrderByDescending(r => r.Key.Length).ThenByDescending(r => r.Key, StringComparer.Ordinal).ThenByDescending(r => r.Value))
                entries[at++] = new Entry(row.Key, row.Value, first.Count, word.Key.Length);
        }
        firstWords = new WordIndex<int>(first);
        var characters = first.Keys.Where(k => k.Length == 1).Select(k => k[0]).ToArray();
        foreach (char c in characters) if (c < 128) signs[c] = true;
        otherSigns = new string(characters.Where(c => c >= 128).ToArray());
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
        int first = firstWords.Find(text, start, wordEnd);
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

    private static string Folded(string phrase, int end)
    {
        var folded = phrase.ToCharArray(0, end);
        for (int i = 0; i < folded.Length; i++) folded[i] = Fold(folded[i]);
        return new string(folded);
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
