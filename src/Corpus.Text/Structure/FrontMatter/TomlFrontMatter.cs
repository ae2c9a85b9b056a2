using Corpus.Text.Source;

namespace Corpus.Text.Structure.FrontMatter;

/// <summary>Reads the plain entries of front matter in TOML, so that its facts are not lost: <c>title = "Ships sail"</c>, <c>authors = ["Ann Onym"]</c>. Tables
/// and whatever follows them stay unread.</summary>
internal static class TomlFrontMatter
{
    /// <summary>The entries of <paramref name="lines"/> from <paramref name="from"/> up to <paramref name="to"/>.</summary>
    public static IReadOnlyList<FrontMatterEntry> Read(string text, Sequence<Line> lines, int from, int to)
    {
        var entries = new List<FrontMatterEntry>();
        for (int i = from; i < to && text[lines[i].Content.Start] != '['; i++)
        {
            var line = lines[i].Content;
            int equals = text.IndexOf('=', line.Start, line.Length);
            if (equals <= line.Start || text[line.Start] == '#') continue;
            var key = new TextRange(line.Start, equals).Trim(text);
            var value = new TextRange(equals + 1, line.End).Trim(text);
            if (value.IsEmpty) continue;
            if (text[value.Start] == '[') AddItems(text, key, value, entries);
            else entries.Add(EntryOf(text, key, Unquoted(text, value), FrontMatterForm.Single));
        }
        return entries;
    }

    private static void AddItems(string text, TextRange key, TextRange list, List<FrontMatterEntry> entries)
    {
        for (int at = list.Start + 1; at < list.End && text[at] != ']';)
        {
            int end = at;
            while (end < list.End && text[end] is not (',' or ']')) end = text[end] is '"' or '\'' ? QuoteEnd(text, end, list.End) : end + 1;
            var item = new TextRange(at, Math.Min(end, list.End)).Trim(text);
            if (!item.IsEmpty) entries.Add(EntryOf(text, key, Unquoted(text, item), FrontMatterForm.List));
            at = end < list.End && text[end] == ',' ? end + 1 : end;
        }
    }

    private static FrontMatterEntry EntryOf(string text, TextRange key, TextRange value, FrontMatterForm form) =>
        new(key.TextOf(text).ToLowerInvariant(), key, value.TextOf(text), value) { Form = form };

    private static TextRange Unquoted(string text, TextRange value)
    {
        if (text[value.Start] is not ('"' or '\'')) return value;
        int end = QuoteEnd(text, value.Start, value.End);
        return new TextRange(value.Start + 1, Math.Max(value.Start + 1, end - 1));
    }

    private static int QuoteEnd(string text, int at, int end)
    {
        char mark = text[at++];
        while (at < end && text[at] != mark) at += text[at] == '\\' && mark == '"' ? 2 : 1;
        return Math.Min(at + 1, end);
    }
}
