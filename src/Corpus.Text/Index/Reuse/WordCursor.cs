using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Reuse;

/// <summary>Walks over the words of a stretch of text: runs of letters and digits, case ignored, apostrophes inside a word passed over. All other marks count
/// for nothing, so that two settings of the same words agree.</summary>
internal ref struct WordCursor(ReadOnlySpan<char> text, int start, int end)
{
    private readonly ReadOnlySpan<char> text = text;
    private int at = start;

    /// <summary>Where the word begins.</summary>
    public int Start { get; private set; }

    /// <summary>Where the search for the next word goes on: right behind the word.</summary>
    public readonly int End => at;

    /// <summary>The same for the same word in whatever case.</summary>
    public uint Hash { get; private set; }

    /// <summary>Whether the word has a mark apart from its letter: its hash is not that of the word in composed letters.</summary>
    public bool IsDecomposed { get; private set; }

    /// <summary>Goes to the next word; false when there is none.</summary>
    public bool MoveNext()
    {
        int i = at;
        while (i < end && !IsPart(text[i])) i++;
        Start = i;
        IsDecomposed = false;
        uint hash = StableHash.Start32;
        for (; i < end; i++)
        {
            char c = text[i];
            if ((uint)(c - 'a') <= 25) hash = StableHash.Add(hash, c);
            else if (IsPart(c))
            {
                hash = StableHash.Add(hash, WordKey.Fold(c));
                IsDecomposed |= WordCharacters.IsMark(c);
            }
            else if (c is '\'' or '’' or '‘' && i + 1 < end && IsPart(text[i + 1]) && i > Start) continue;
            else break;
        }
        at = i;
        Hash = hash;
        return i > Start;
    }

    private static bool IsPart(char c) => WordCharacters.IsPart(c) || char.IsSurrogate(c);
}
