namespace Corpus.Text.Source;

/// <summary>Sees where the front matter at a text's top ends, whatever it is written in: its lines are no prose, and nobody joins or reads them as
/// such.</summary>
internal static class FrontMatterLines
{
    private const int Most = 1000;

    // ---, the entries, ---; +++ for TOML; { and } for JSON
    /// <summary>How many of <paramref name="lines"/> belong to it; 0 when the text has none.</summary>
    public static int End(string text, Sequence<Line> lines)
    {
        if (lines.Count < 2) return 0;
        string? close = ClosingOf(lines[0].Content.Of(text));
        if (close is null || close == "}" && text[lines[1].Content.Start] != '"') return 0;
        for (int i = 1; i < lines.Count && i < Most; i++)
            if (lines[i].Content.Of(text).SequenceEqual(close.AsSpan()) && MayClose(lines[0], lines[i])) return i + 1;
        return 0;
    }

    // note: |
    //   ---
    /// <summary>Whether <paramref name="line"/> stands no further to the right than the <paramref name="opening"/> line: what does belongs to a
    /// value.</summary>
    public static bool MayClose(in Line opening, in Line line) => Indentation(line) <= Indentation(opening);

    private static int Indentation(in Line line) => line.Content.Start - line.Range.Start;

    private static string? ClosingOf(ReadOnlySpan<char> fence) => fence.SequenceEqual("---".AsSpan()) ? "---"
        : fence.SequenceEqual("+++".AsSpan()) ? "+++" : fence.SequenceEqual("{".AsSpan()) ? "}" : null;
}
