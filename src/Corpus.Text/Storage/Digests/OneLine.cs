using System.Text;

namespace Corpus.Text.Storage.Digests;

/// <summary>The first words of a stretch of text, on one line, as documentation shows them.</summary>
internal static class OneLine
{
    /// <summary>At most <paramref name="limit"/> characters of <paramref name="text"/>, white space collapsed, cut between words and ended by "…" when
    /// something is left out.</summary>
    public static string Of(ReadOnlySpan<char> text, int limit)
    {
        if (text.Length <= limit && IsOneLine(text)) return text.ToString();
        var line = new StringBuilder(Math.Min(text.Length, limit) + 1);
        bool blank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c) || char.IsControl(c)) { blank = line.Length > 0; continue; }
            if (blank) line.Append(' ');
            blank = false;
            line.Append(c);
            if (line.Length > limit) return Cut(line.ToString(), limit);
        }
        return line.ToString();
    }

    /// <inheritdoc cref="Of(ReadOnlySpan{char}, int)"/>
    public static string Of(string text, int limit) => text.Length <= limit && IsOneLine(text.AsSpan()) ? text : Of(text.AsSpan(), limit);

    private static bool IsOneLine(ReadOnlySpan<char> text)
    {
        for (int i = 0; i < text.Length; i++)
            if (char.IsControl(text[i]) || (char.IsWhiteSpace(text[i]) && (text[i] != ' ' || i == 0 || i == text.Length - 1 || text[i - 1] == ' ')))
                return false;
        return true;
    }

    // No excerpt of a message: documentation sets "…" apart, without the comma before it. Room for " …" is kept; a
    // single word longer than the limit is cut inside, but never inside a surrogate pair.
    private static string Cut(string line, int limit)
    {
        int end = limit - 2;
        for (int i = end; i > limit / 2; i--)
            if (line[i] == ' ') return line.Substring(0, i).TrimEnd(',', ';', ':', ' ', '–', '—', '-') + " …";
        if (end > 0 && char.IsHighSurrogate(line[end - 1])) end--;
        return line.Substring(0, Math.Max(end, 0)) + "…";
    }
}
