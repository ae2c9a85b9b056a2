namespace Corpus.Text.Structure.Markdown;

/// <summary>Reads a link: its words in brackets, and where it leads.</summary>
internal static class LinkSyntax
{
    private const int Longest = 2000;

    /// <summary>Where the words of the link at <paramref name="start"/> end, and where the link itself does; null when the bracket there opens none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">A bracket.</param>
    /// <param name="end">Where its paragraph ends.</param>
    /// <param name="defined">The names of which the text says where they lead; null for none.</param>
    public static (int TextEnd, int End)? Of(string text, int start, int end, ISet<string>? defined)
    {
        int close = Closing(text, start, Math.Min(end, start + Longest), '[', ']');
        if (close < 0) return null;
        int next = close + 1;
        // [the harbour](/harbour "The harbour")
        if (next < end && text[next] == '(' && TargetEnd(text, next + 1, Math.Min(end, next + Longest)) is var target and >= 0) return (close, target);
        if (defined is null || defined.Count == 0) return null;
        // [the harbour][harbour], [harbour][], [harbour]
        if (next < end && text[next] == '[' && text.IndexOf(']', next, end - next) is var last and >= 0)
        {
            string name = last > next + 1 ? text.Substring(next + 1, last - next - 1) : text.Substring(start + 1, close - start - 1);
            if (defined.Contains(name.Trim())) return (close, last + 1);
        }
        return defined.Contains(text.Substring(start + 1, close - start - 1).Trim()) ? (close, next) : null;
    }

    // Behind the opening parenthesis: an address without spaces, then a title in quotation marks, if any; -1 when something else stands there.
    private static int TargetEnd(string text, int at, int end)
    {
        while (at < end && text[at] == ' ') at++;
        if (at < end && text[at] == '<')
        {
            at = text.IndexOf('>', at, end - at) + 1;
            if (at == 0) return -1;
        }
        else
        {
            int depth = 0;
            for (; at < end && !char.IsWhiteSpace(text[at]); at++)
            {
                if (text[at] == '(') depth++;
                else if (text[at] == ')' && depth-- == 0) return at + 1;
            }
        }
        while (at < end && text[at] == ' ') at++;
        if (at < end && text[at] is '"' or '\'')
        {
            int close = text.IndexOf(text[at], at + 1, end - at - 1);
            if (close < 0) return -1;
            at = close + 1;
            while (at < end && text[at] == ' ') at++;
        }
        return at < end && text[at] == ')' ? at + 1 : -1;
    }

    private static int Closing(string text, int at, int end, char open, char close)
    {
        int depth = 0;
        for (; at < end; at++)
        {
            if (text[at] == '\\') at++;
            else if (text[at] == open) depth++;
            else if (text[at] == close && --depth == 0) return at;
        }
        return -1;
    }
}
