using Corpus.Text.Rules;

namespace Corpus.Tool.Reporting;

/// <summary>Words of a text in a cell of a table.</summary>
internal static class ShownCell
{
    /// <summary>The words in one line, without a character that would steer a terminal or reorder a line.</summary>
    public static string OneLine(string words) => ShownText.Of(string.Concat(words.Select(c => c is '\n' or '\r' or '\t' ? ' ' : c)));

    /// <summary>The first <paramref name="most"/> UTF-16 code units of the words at most, whole words if they are not too long; "…" stands for the rest. Null
    /// for null.</summary>
    public static string? Shortened(string? words, int most)
    {
        if (words is null || words.Length <= most) return words;
        int end = words.LastIndexOf(' ', most);
        if (end < most / 2) end = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return words[..end].TrimEnd() + "…";
    }
}
