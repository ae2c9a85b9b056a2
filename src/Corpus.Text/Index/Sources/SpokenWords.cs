using Corpus.Text.Source;

namespace Corpus.Text.Index.Sources;

/// <summary>What is known of a word beside its letters.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,

    /// <summary>It counts.</summary>
    Number = 1,

    /// <summary>It is a number with a value, and digits and words of one value are the same to it.</summary>
    Valued = 2,

    /// <summary>It denies.</summary>
    Negation = 4,

    /// <summary>A hyphen alone stands between it and the next: cease-fire.</summary>
    Joint = 8,

    /// <summary>Nobody need have said it: (Laughter.)</summary>
    Optional = 16,

    /// <summary>Part of it is in brackets: work[ed].</summary>
    Partial = 32,
}

/// <summary>The words of a text in a row, with their places. Marks count for nothing, and a number is one word however it is written.</summary>
internal sealed class SpokenWords(string text, int capacity)
{
    private int[] starts = new int[capacity];
    private int[] ends = new int[capacity];
    private uint[] hashes = new uint[capacity];
    private WordTraits[] traits = new WordTraits[capacity];

    /// <summary>The text that they are taken from.</summary>
    public string Text => text;

    /// <summary>The number of words.</summary>
    public int Count { get; private set; }

    /// <summary>The same for the same word, whatever its case.</summary>
    public uint HashOf(int word) => hashes[word];

    /// <summary>What is known of the word.</summary>
    public WordTraits TraitsOf(int word) => traits[word];

    /// <summary>Where the word stands.</summary>
    public TextRange RangeOf(int word) => new(starts[word], ends[word]);

    /// <summary>From the first word to the last, both among them.</summary>
    public TextRange RangeOf(int first, int last) => new(starts[first], ends[last]);

    /// <summary>The hash of the pair that the word and the next one are.</summary>
    public uint PairAt(int word) => StableHash.Add(StableHash.Add(StableHash.Start32, hashes[word]), hashes[word + 1]);

    /// <summary>The hash of the word and the next one written together; 0 where no hyphen joins them.</summary>
    public uint JoinedAt(int word) => (traits[word] & WordTraits.Joint) != 0 && word + 1 < Count ? Spelling.HashOf(text, starts[word], ends[word + 1]) : 0;

    /// <summary>The first word that starts at <paramref name="offset"/> or behind it.</summary>
    public int FirstFrom(int offset) => BinarySearch.First(starts, Count, offset, static (s, at, offset) => s[at] >= offset);

    /// <summary>Adds a word.</summary>
    public void Add(int start, int end, uint hash, WordTraits known)
    {
        if (Count == starts.Length)
        {
            int room = Math.Max(16, Count * 2);
            Array.Resize(ref starts, room);
            Array.Resize(ref ends, room);
            Array.Resize(ref hashes, room);
            Array.Resize(ref traits, room);
        }
        (starts[Count], ends[Count], hashes[Count], traits[Count]) = (start, end, hash, known);
        Count++;
    }

    /// <summary>Takes the last word back.</summary>
    public void RemoveLast() => Count--;

    /// <summary>Says one thing more of a word.</summary>
    public void Mark(int word, WordTraits known) => traits[word] |= known;

    /// <summary>Makes one word of those from <paramref name="first"/> on.</summary>
    public void Merge(int first, uint hash, WordTraits known)
    {
        (ends[first], hashes[first], traits[first]) = (ends[Count - 1], hash, known);
        Count = first + 1;
    }
}
