using Corpus.Text.Source.Scanning;


namespace Corpus.Text.Structure.Markdown;

/// <summary>Drops the markup inside a line of Markdown: emphasis, links, pictures, code, tags and escapes.</summary>
internal static class InlineMarkup
{
    private const int LongestTag = 300;
    private const int Deepest = 8;
    private const string Escaped = "\\`*_{}[]<>()#+-.!|~\"'$%&,/:;=?@^";

    /// <summary>Drops what is markup in <paramref name="line"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="line">The line, or the words of a link.</param>
    /// <param name="defined">The names of which the text says where their links lead.</param>
    /// <param name="markup">Where it is dropped.</param>
    /// <param name="depth">In how many links it stands.</param>
    public static void Read(string text, TextRange line, ISet<string> defined, MarkupList markup, int depth = 0)
    {
        var emphasis = new EmphasisMarks(text, markup);
        for (int at = line.Start; at < line.End;)
        {
            int next = text.AsSpan(at, line.End - at).IndexOfAny("\\`[<*_!".AsSpan());
            if (next < 0) return;
            at += next;
            at = text[at] switch
            {
                '\\' => Escape(text, at, line.End, markup),
                '`' => Code(text, at, line.End, markup),
                '*' or '_' => emphasis.Take(at, line),
                '<' => Tag(text, at, line.End, markup),
                '!' when at + 1 < line.End && text[at + 1] == '[' && LinkSyntax.Of(text, at + 1, line.End, defined) is { } picture =>
                    Dropped(at, picture.End, markup),
                '[' when at + 1 < line.End && text[at + 1] == '^' && text.IndexOf(']', at, line.End - at) is var note and > 0 => Dropped(at, note + 1, markup),
                '[' when depth < Deepest && LinkSyntax.Of(text, at, line.End, defined) is { } link => Link(text, at, link, defined, markup, depth),
                _ => at + 1,
            };
        }
    }

    private static int Dropped(int start, int end, MarkupList markup)
    {
        markup.Drop(start, end);
        return end;
    }

    private static int Link(string text, int at, (int TextEnd, int End) link, ISet<string> defined, MarkupList markup, int depth)
    {
        markup.Drop(at, at + 1);
        Read(text, new TextRange(at + 1, link.TextEnd), defined, markup, depth + 1);
        return Dropped(link.TextEnd, link.End, markup);
    }

    // 1\. No, \*not so\*; at the line's end it breaks the line.
    private static int Escape(string text, int at, int end, MarkupList markup)
    {
        if (at + 1 == end) return Dropped(at, end, markup);
        if (Escaped.IndexOf(text[at + 1]) < 0) return at + 1;
        markup.Drop(at, at + 1);
        return at + 2;
    }

    private static int Code(string text, int at, int end, MarkupList markup)
    {
        int open = RunEnd(text, at, end);
        for (int close = open; close < end;)
        {
            if (text[close] != '`') { close++; continue; }
            int behind = RunEnd(text, close, end);
            if (behind - close == open - at)
            {
                markup.Drop(at, open);
                return Dropped(close, behind, markup);
            }
            close = behind;
        }
        return open;
    }

    private static int RunEnd(string text, int at, int end)
    {
        while (at < end && text[at] == '`') at++;
        return at;
    }

    // <https://harbour.example>, <em>, </em>, <br>, <!-- a note -->
    private static int Tag(string text, int at, int end, MarkupList markup)
    {
        int limit = Math.Min(end, at + LongestTag), close = text.IndexOf('>', at, limit - at);
        if (close < 0 || close == at + 1) return at + 1;
        int name = text[at + 1] == '/' ? at + 2 : at + 1, nameEnd = name;
        if (text[name] == '!' && text.IndexOf("-->", at, limit - at, StringComparison.Ordinal) is var comment and > 0) return Dropped(at, comment + 3, markup);
        // The name of an element is no word: its hyphens may stand at its end.
        while (nameEnd < close && (WordCharacters.IsPart(text[nameEnd]) || text[nameEnd] == '-')) nameEnd++;
        if (nameEnd == name || !WordCharacters.IsLetter(text[name])) return at + 1;
        if (text[nameEnd] is ':' or '@' or '.' or '_' && text.IndexOf(' ', at, close - at) < 0)
        {
            markup.Drop(at, at + 1);
            return Dropped(close, close + 1, markup);
        }
        if (text[nameEnd] is not ('>' or ' ' or '/')) return at + 1;
        bool breaks = nameEnd - name == 2 && char.ToLowerInvariant(text[name]) == 'b' && char.ToLowerInvariant(text[name + 1]) == 'r';
        markup.Replace(at, close + 1, breaks ? '\n' : null);
        return close + 1;
    }
}
