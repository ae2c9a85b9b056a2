using Corpus.Text.Source.Scanning;


namespace Corpus.Text.Structure.Markdown;

/// <summary>Pairs the marks of emphasis: <c>*so*</c>, <c>**so**</c>, <c>_so_</c>. What stands inside a word is none: <c>f***ing</c>, <c>a_name</c>.</summary>
internal sealed class EmphasisMarks(string text, MarkupList markup)
{
    private const int Longest = 3;
    private const int Deepest = 8;

    private readonly List<(int Start, int End)> open = [];

    /// <summary>Drops the marks of <paramref name="line"/>, in a text that has no other markup.</summary>
    public static void Read(string text, TextRange line, MarkupList markup)
    {
        if (line.Of(text).IndexOfAny('*', '_') < 0) return;
        var marks = new EmphasisMarks(text, markup);
        for (int at = line.Start; at < line.End;) at = text[at] is '*' or '_' ? marks.Take(at, line) : at + 1;
    }

    /// <summary>Looks at the run of marks at <paramref name="at"/> and returns where it ends.</summary>
    public int Take(int at, TextRange line)
    {
        int end = at;
        while (end < line.End && text[end] == text[at]) end++;
        if (end - at > Longest) return end;
        char before = at > line.Start ? text[at - 1] : ' ', behind = end < line.End ? text[end] : ' ';
        bool closes = !char.IsWhiteSpace(before) && (!WordCharacters.IsPart(behind) || text[at] == '*' && end - at == 2);
        bool opens = !char.IsWhiteSpace(behind) && !WordCharacters.IsPart(before);
        int from = closes ? Close(at, end) : at;
        if (opens && from < end) open.Add((from, end));
        return end;
    }

    // The nearest open marks of the same kind, as many as both have: ***so** it* closes twice.
    private int Close(int at, int end)
    {
        for (int i = open.Count - 1; i >= Math.Max(0, open.Count - Deepest) && at < end; i--)
        {
            if (text[open[i].Start] != text[at]) continue;
            int pair = Math.Min(open[i].End - open[i].Start, end - at);
            // *so** closes nothing: one mark and two are two kinds.
            if (pair < end - at && pair < 2 && open[i].End - open[i].Start == 1 && end - at == 2) continue;
            markup.Drop(open[i].End - pair, open[i].End);
            markup.Drop(at, at + pair);
            at += pair;
            var rest = (open[i].Start, End: open[i].End - pair);
            open.RemoveRange(i, open.Count - i);
            if (rest.End > rest.Start) open.Add(rest);
        }
        return at;
    }
}
