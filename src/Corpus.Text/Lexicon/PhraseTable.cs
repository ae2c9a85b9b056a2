namespace Corpus.Text.Lexicon;

/// <summary>Words and phrases of several tables, asked for at a word's start; ignores case and takes any white space for a space.</summary>
public sealed class PhraseTable
{
    private readonly int[] buckets;
    private readonly (string Phrase, uint WordHash, int Code, int Next)[] entries;

    /// <summary>Holds <paramref name="rows"/>: phrases, each with the code that a match returns. A phrase may stand there twice.</summary>
    public PhraseTable(IReadOnlyCollection<KeyValuePair<string, int>> rows)
    {
        int size = 16;
        while (size < rows.Count * 2) size *= 2;
        buckets = new int[size];
        entries = new (string, uint, int, int)[rows.Count];
        int at = 0;
        // A chain is read from its last entry to its first, so the longest phrases go in last.
        foreach (var row in rows.OrderBy(r => r.Key.Length).ThenBy(r => r.Key, StringComparer.Ordinal).ThenBy(r => r.Value))
        {
            string phrase = row.Key;
            uint hash = HashOf(phrase, 0, WordEnd(phrase, 0, phrase.Length));
            int bucket = (int)(hash ^ (hash >> 15)) & (size - 1);
            entries[at] = (phrase, hash, row.Value, buckets[bucket]);
            buckets[bucket] = ++at;
        }
    }

    /// <summary>The number of phrases.</summary>
    public int Count => entries.Length;

    /// <summary>Where the word that starts at <paramref name="start"/> ends: behind its letters, digits and inner apostrophes, or behind the single other character.</summary>
    public static int WordEnd(string text, int start, int end)
    {
        int i = start;
        while (i < end && (IsWordCharacter(text[i]) || (i > start && i + 1 < end && text[i] is '\'' or '’' && IsWordCharacter(text[i + 1])))) i++;
        return i == start && start < end ? start + 1 : i;
    }

    /// <summary>The same, with the hash of the word in whatever case.</summary>
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

    /// <summary>The first match at <paramref name="start"/>, longest phrase first; -1 when there is none. <see cref="Next"/> has the others.</summary>
    public int First(string text, int start, int wordEnd, int end, out int matchEnd) => First(HashOf(text, start, wordEnd), text, start, end, out matchEnd);

    /// <summary>The same when the first word's hash is known; see <see cref="WordEnd(string, int, int, out uint)"/>.</summary>
    public int First(uint wordHash, string text, int start, int end, out int matchEnd) =>
        Scan(buckets[(int)(wordHash ^ (wordHash >> 15)) & (buckets.Length - 1)] - 1, wordHash, text, start, end, out matchEnd);

    /// <summary>The next match behind <paramref name="from"/> at the same start; -1 when there is none.</summary>
    public int Next(int from, string text, int start, int end, out int matchEnd) => Scan(entries[from].Next - 1, entries[from].WordHash, text, start, end, out matchEnd);

    /// <summary>The code of a match.</summary>
    public int CodeOf(int match) => entries[match].Code;

    private int Scan(int entry, uint wordHash, string text, int start, int end, out int matchEnd)
    {
        for (; entry >= 0; entry = entries[entry].Next - 1)
            if (entries[entry].WordHash == wordHash && Matches(entries[entry].Phrase, text, start, end, out matchEnd)) return entry;
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

    private static uint HashOf(string text, int start, int end)
    {
        uint hash = 2166136261;
        for (int i = start; i < end; i++) hash = (hash ^ Fold(text[i])) * 16777619;
        return hash;
    }

    // An apostrophe between a word's characters belongs to the word.
    private static bool IsInner(string text, int start, int at, int end) => at > start && at + 1 < end && IsWordCharacter(text[at + 1]);

    private static bool IsWordCharacter(char c) => c < 128 ? (uint)((c | 0x20) - 'a') <= 25 || (uint)(c - '0') <= 9 : char.IsLetterOrDigit(c);

    private static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
