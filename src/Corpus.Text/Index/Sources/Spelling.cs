using System.Text;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Sources;

/// <summary>Words that are written with more than letters: e and an accent apart, a soft hyphen, a hyphen.</summary>
internal static class Spelling
{
    /// <summary>Where a word that goes on behind a soft hyphen, a mark of its own or a joiner really ends; <paramref name="end"/> where it doesn't.</summary>
    public static int EndOf(string text, int end, int limit)
    {
        int at = end;
        while (at < limit && IsPassedOver(text[at]))
        {
            while (at < limit && IsPassedOver(text[at])) at++;
            end = at;
            while (at < limit && (WordCharacters.IsPart(text[at]) || char.IsSurrogate(text[at]))) end = ++at;
        }
        return end;
    }

    /// <summary>The hash of the letters from <paramref name="start"/> to <paramref name="end"/>, composed and without what stands between them.</summary>
    public static uint HashOf(string text, int start, int end)
    {
        var letters = new StringBuilder(end - start);
        for (int i = start; i < end; i++)
            if (WordCharacters.IsPart(text[i]) || char.IsSurrogate(text[i])) letters.Append(text[i]);
        string word = ComposedText.Of(letters.ToString());
        var cursor = new WordCursor(word.AsSpan(), 0, word.Length);
        cursor.MoveNext();
        return cursor.Hash;
    }

    /// <summary>Whether the two stretches hold the same letters and digits in whatever case, from their beginnings or to their ends as far as the shorter one
    /// goes.</summary>
    public static bool Agree(ReadOnlySpan<char> one, ReadOnlySpan<char> other, bool atEnd)
    {
        int length = Math.Min(one.Length, other.Length);
        return atEnd ? one.Slice(one.Length - length).Equals(other.Slice(other.Length - length), StringComparison.OrdinalIgnoreCase)
            : one.Slice(0, length).Equals(other.Slice(0, length), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsPassedOver(char c) => c is '\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' || WordCharacters.IsMark(c);
}
