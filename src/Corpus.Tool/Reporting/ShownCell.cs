using Corpus.Text.Rules;

namespace Corpus.Tool.Reporting;

/// <summary>Words of a text in a cell of a table.</summary>
internal static class ShownCell
{
    /// <summary>The words in one line, without a character that would steer a terminal or reorder a line.</summary>
    public static string OneLine(string words) => ShownText.Of(string.Concat(words.Select(c => c is '\n' or '\r' or '\t' ? ' ' : c)));

    /// <summary>The words as <see cref="Excerpt.Shortened"/> has them; null for null.</summary>
    public static string? Shortened(string? words, int most) => words is null ? null : Excerpt.Shortened(words, most);
}
