using Corpus.Text.Source;

namespace Corpus.Text.Index.Reuse;

/// <summary>The words of one quotation as hashes, four bytes a word. What an editor put in brackets is left out, and remembered as a gap like three dots:
/// “They … hope [the North] will respond”.</summary>
internal readonly ref struct QuoteWords(ReadOnlySpan<uint> words)
{
    /// <summary>Longer quotations are compared by their beginning.</summary>
    public const int Longest = 200;

    /// <summary>Shorter quotations are no repetition of anything: “no”, “fake news”.</summary>
    private const int Shortest = 3;

    /// <summary>Set in a word that others are missing before; so a hash is an even number.</summary>
    private const uint Gap = 1;

    private readonly ReadOnlySpan<uint> words = words;

    /// <summary>The number of words; at most 200.</summary>
    public int Count => words.Length;

    /// <summary>The word's hash.</summary>
    public uint this[int word] => words[word] & ~Gap;

    /// <summary>Whether words are missing or changed somewhere between the first and the last.</summary>
    public bool HasGaps
    {
        get
        {
            foreach (uint word in words)
                if ((word & Gap) != 0) return true;
            return false;
        }
    }

    /// <summary>Whether words are missing before this one.</summary>
    public bool GapBefore(int word) => (words[word] & Gap) != 0;

    /// <summary>Adds the words of the quotation in <paramref name="range"/> to <paramref name="words"/>.</summary>
    public static void Read(string text, TextRange range, List<uint> words)
    {
        int first = words.Count;
        var cursor = new WordCursor(text.AsSpan(), range.Start, range.End);
        bool inBrackets = false, gap = false;
        for (int from = range.Start; words.Count - first < Longest && cursor.MoveNext(); from = cursor.End)
        {
            for (int i = from; i < cursor.Start; i++)
            {
                char c = text[i];
                if (c is ' ' or ',') continue;
                if (c == '[') inBrackets = gap = true;
                else if (c is ']' or '\n') inBrackets = false;
                else if (c == '…' || (c == '.' && IsEllipsis(text, i, cursor.Start))) gap = true;
            }
            if (inBrackets) continue;
            gap &= words.Count > first;
            words.Add(gap ? cursor.Hash | Gap : cursor.Hash & ~Gap);
            gap = false;
        }
    }

    /// <summary>Adds the hash of each shingle and of the whole.</summary>
    public void AddHashes(ref ShingleHash shingle, List<uint> hashes)
    {
        if (Count < Shortest) return;
        shingle.Clear();
        ulong whole = StableHash.Start;
        for (int i = 0; i < Count; i++)
        {
            uint word = this[i];
            whole = StableHash.Add(whole, word);
            if (GapBefore(i)) shingle.Clear();
            shingle.Add(word);
            if (shingle.IsFull) hashes.Add(shingle.Value);
        }
        hashes.Add((uint)(whole ^ (whole >> 32)));
    }

    // "..." and ". . ."
    private static bool IsEllipsis(string text, int dot, int end)
    {
        int next = dot + 1;
        if (next < end && text[next] == ' ') next++;
        return next < end && text[next] == '.';
    }
}
