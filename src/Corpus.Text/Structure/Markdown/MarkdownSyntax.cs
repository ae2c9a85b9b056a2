using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Structure.Markdown;

/// <summary>Distinguishes Markdown from plain text, in which an asterisk or a hash may stand as well.</summary>
internal static class MarkdownSyntax
{
    private const int LongestHeading = 200;

    /// <summary>Whether any character of markup is in the text: a quick no for most.</summary>
    public static bool MayHold(string text) =>
        text.AsSpan().IndexOfAny("*_#`[".AsSpan()) >= 0
            || text.AsSpan().IndexOfAny('=', '|') >= 0 && (text.AsSpan().IndexOf("\n===".AsSpan()) >= 0 || text.AsSpan().IndexOf("|-".AsSpan()) >= 0);

    /// <summary>Whether one of the lines from <paramref name="first"/> on leaves no doubt.</summary>
    public static bool Any(string text, Sequence<Line> lines, int first)
    {
        for (int i = first; i < lines.Count; i++)
        {
            var content = lines[i].Content;
            bool parted = lines[i].AfterBlank || i == first || i + 1 == lines.Count || lines[i + 1].AfterBlank;
            if (HeadingLevel(text, content.Start, content.End) > 0 && parted || FenceOf(text, content.Start, content.End) > 0 || HoldsLink(text, content)
                || IsUnderline(text, lines, i, first) && text[content.Start] == '=' || IsDelimiterRow(text, content) && i > first
                || IsDefinition(text, content)) return true;
        }
        return false;
    }

    // ## What they say
    /// <summary>How many hashes open the heading between <paramref name="start"/> and <paramref name="end"/>; 0 when it is none.</summary>
    public static int HeadingLevel(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] == '#') at++;
        int level = at - start;
        if (level is 0 or > 6 || at >= end || text[at] is not (' ' or '\t') || end - start > LongestHeading) return 0;
        for (int i = at; i < end; i++) if (WordCharacters.IsLetter(text[i])) return level;
        return 0;
    }

    // ```python
    /// <summary>How many marks open or close a block of code; 0 when the line does neither.</summary>
    public static int FenceOf(string text, int start, int end)
    {
        int at = start;
        while (at < end && text[at] == text[start]) at++;
        if (text[start] is not ('`' or '~') || at - start < 3) return 0;
        return text[start] == '`' && text.IndexOf('`', at, end - at) >= 0 ? 0 : at - start;
    }

    // ***; - - -; ___
    /// <summary>Whether the line is a rule.</summary>
    public static bool IsRule(string text, int start, int end)
    {
        int marks = 0;
        for (int i = start; i < end; i++)
        {
            if (text[i] == text[start]) marks++;
            else if (text[i] is not (' ' or '\t')) return false;
        }
        return text[start] is '*' or '-' or '_' && marks >= 3;
    }

    // The ferry stays in port / =======================
    /// <summary>Whether line <paramref name="i"/> underlines a heading of one line above it.</summary>
    public static bool IsUnderline(string text, Sequence<Line> lines, int i, int first)
    {
        var content = lines[i].Content;
        if (i == first || lines[i].AfterBlank || content.Length < 2 || text[content.Start] is not ('=' or '-')) return false;
        foreach (char c in content.Of(text)) if (c != text[content.Start]) return false;
        var above = lines[i - 1].Content;
        return (lines[i - 1].AfterBlank || i - 1 == first) && above.Length <= LongestHeading && WordCharacters.IsPart(text[above.Start]);
    }

    // |:---|---:|
    /// <summary>Whether the line stands between the head of a table and its rows.</summary>
    public static bool IsDelimiterRow(string text, TextRange content)
    {
        bool bar = false, hyphen = false;
        foreach (char c in content.Of(text))
        {
            bar |= c == '|';
            hyphen |= c == '-';
            if (c is not ('|' or '-' or ':' or ' ' or '\t')) return false;
        }
        return bar && hyphen;
    }

    // [harbour]: https://harbour.example "The harbour"
    /// <summary>Whether the line says where the links of a name lead.</summary>
    public static bool IsDefinition(string text, TextRange content)
    {
        if (text[content.Start] != '[') return false;
        int close = text.IndexOf("]:", content.Start, content.Length, StringComparison.Ordinal);
        if (close < content.Start + 2 || text[content.Start + 1] == '^') return false;
        var target = new TextRange(close + 2, content.End).Trim(text).Of(text);
        int end = target.IndexOf(' ');
        var address = end < 0 ? target : target.Slice(0, end);
        return address.IndexOf("://".AsSpan()) > 0 || address.Length > 1 && address[0] is '/' or '#' or '<';
    }

    // [the harbour](https://harbour.example), ![The pier](pier.jpg)
    private static bool HoldsLink(string text, TextRange content)
    {
        for (int at = content.Start; at < content.End; at++)
        {
            at = text.IndexOf('[', at, content.End - at);
            if (at < 0) return false;
            if (LinkSyntax.Of(text, at, content.End, null) is { End: var end } && text[end - 1] == ')') return true;
        }
        return false;
    }
}
