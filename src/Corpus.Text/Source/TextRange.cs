namespace Corpus.Text;

/// <summary>A half-open stretch of a text, in UTF-16 code units from the text's first character.</summary>
/// <param name="Start">The first character's offset.</param>
/// <param name="End">The offset behind the last character; never below <paramref name="Start"/>.</param>
public readonly record struct TextRange(int Start, int End)
{
    /// <summary>The number of UTF-16 code units.</summary>
    public int Length => End - Start;

    /// <summary>Whether the range holds no character.</summary>
    public bool IsEmpty => End <= Start;

    /// <summary>Whether <paramref name="offset"/> lies inside; the end does not.</summary>
    internal bool Contains(int offset) => offset >= Start && offset < End;

    /// <summary>Whether <paramref name="other"/> lies wholly inside.</summary>
    internal bool Contains(TextRange other) => other.Start >= Start && other.End <= End;

    /// <summary>Whether the two share a character.</summary>
    internal bool Overlaps(TextRange other) => other.Start < End && Start < other.End;

    /// <summary>The characters of <paramref name="text"/> that the range covers.</summary>
    internal ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);

    /// <summary>The characters of <paramref name="text"/> that the range covers, as a new string.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The text ends before the range does.</exception>
    public string TextOf(string text) => text is null ? throw new ArgumentNullException(nameof(text)) : text.Substring(Start, Length);

    /// <summary>The range without white space at either end; empty at its start when all is white space.</summary>
    internal TextRange Trim(string text)
    {
        int start = Start, end = End;
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextRange(start, end);
    }
}
