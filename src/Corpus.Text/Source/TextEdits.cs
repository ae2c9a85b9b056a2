using System.Text;

namespace Corpus.Text.Source;

/// <summary>Several edits of one text, all with the offsets of the text as it was.</summary>
internal static class TextEdits
{
    /// <summary>
    /// The edits that can be made together, in the text's order. Of two that touch the same characters, or insert at the same
    /// place, the one that begins first stays, and of those the longer; the other is left for the next round.
    /// </summary>
    public static IReadOnlyList<TextEdit> Together(IEnumerable<TextEdit> edits)
    {
        var ordered = new List<TextEdit>(edits);
        ordered.Sort(ByPlace);
        int kept = 0;
        for (int at = 0; at < ordered.Count; at++)
            if (kept == 0 || Behind(ordered[kept - 1].Range, ordered[at].Range)) ordered[kept++] = ordered[at];
        ordered.RemoveRange(kept, ordered.Count - kept);
        return ordered;
    }

    /// <summary><paramref name="text"/> with those of the <paramref name="edits"/> that can be made <see cref="Together"/>.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        int copied = 0;
        foreach (var edit in Together(edits))
        {
            result.Append(text, copied, edit.Range.Start - copied).Append(edit.NewText);
            copied = edit.Range.End;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The same edit, whose line feeds are written as the first line end of <paramref name="text"/>. An edit of several lines keeps the ends that they
    /// have.</summary>
    public static TextEdit WithLineEndsOf(string text, TextEdit edit)
    {
        if (edit.NewText.IndexOf('\n') < 0 || edit.Range.Of(text).IndexOfAny('\r', '\n') >= 0) return edit;
        int end = text.IndexOfAny(['\r', '\n']);
        string lineEnd = end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
        return edit with { NewText = edit.NewText.Replace("\n", lineEnd) };
    }

    // Two insertions at one place are one too many: usually both add the same mark.
    private static bool Behind(TextRange first, TextRange second) =>
        second.Start >= first.End && (second.Start > first.Start || !first.IsEmpty);

    private static int ByPlace(TextEdit one, TextEdit other)
    {
        int order = one.Range.Start.CompareTo(other.Range.Start);
        if (order == 0) order = other.Range.Length.CompareTo(one.Range.Length);
        return order != 0 ? order : string.CompareOrdinal(one.NewText, other.NewText);
    }
}
