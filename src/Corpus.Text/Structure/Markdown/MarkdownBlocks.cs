using Corpus.Text.Source;

namespace Corpus.Text.Structure.Markdown;

/// <summary>Goes over the lines of a Markdown text: drops the marks of headings, quotations, lists, rules and tables, code and comments whole, and reads what
/// is left inline.</summary>
internal sealed class MarkdownBlocks
{
    private readonly string text;
    private readonly Sequence<Line> lines;
    private readonly int first;
    private readonly MarkupList markup;
    private readonly HashSet<string> defined = new(StringComparer.OrdinalIgnoreCase);
    private readonly int lastComment;
    private bool inTable, belowPicture;

    // The fewest marks of a block of code that nobody closes: a longer one is not looked for again.
    private int unclosed = int.MaxValue;

    private MarkdownBlocks(string text, Sequence<Line> lines, int first, MarkupList markup)
    {
        this.text = text;
        this.lines = lines;
        this.first = first;
        this.markup = markup;
        lastComment = text.LastIndexOf("-->", StringComparison.Ordinal);
    }

    /// <summary>Adds the markup of <paramref name="lines"/> from <paramref name="first"/> on to <paramref name="markup"/>.</summary>
    public static void Read(string text, Sequence<Line> lines, int first, MarkupList markup)
    {
        var blocks = new MarkdownBlocks(text, lines, first, markup);
        for (int i = first; i < lines.Count; i++)
            if (MarkdownSyntax.IsDefinition(text, lines[i].Content)) blocks.Define(lines[i].Content);
        for (int i = first; i < lines.Count;) i = blocks.ReadLine(i);
    }

    private void Define(TextRange line)
    {
        int close = text.IndexOf("]:", line.Start, StringComparison.Ordinal);
        defined.Add(text.Substring(line.Start + 1, close - line.Start - 1).Trim());
    }

    // Returns the number of the line to go on with.
    private int ReadLine(int i)
    {
        var content = lines[i].Content;
        int at = BehindQuoting(content), end = content.End;
        markup.Drop(content.Start, at);
        if (at == end) return i + 1;
        if (MarkdownSyntax.FenceOf(text, at, end) is var fence and > 0 && CodeEnd(i, at, fence) is var behind and > 0)
        {
            DropLines(i, behind);
            return behind;
        }
        if (at < lastComment && string.CompareOrdinal(text, at, "<!--", 0, 4) == 0)
            return Comment(i, at, text.IndexOf("-->", at, StringComparison.Ordinal) + 3);
        if (MarkdownSyntax.IsRule(text, at, end) || MarkdownSyntax.IsDefinition(text, content) || inTable && MarkdownSyntax.IsDelimiterRow(text, content))
        {
            DropLines(i, i + 1);
            return i + 1;
        }
        if (i + 1 < lines.Count && MarkdownSyntax.IsUnderline(text, lines, i + 1, first))
        {
            markup.Forms.Add(new MarkedLine(content, text[lines[i + 1].Content.Start] == '=' ? LineFlags.TopHeading : LineFlags.Heading));
            InlineMarkup.Read(text, content, defined, markup);
            DropLines(i + 1, i + 2);
            return i + 2;
        }
        ReadContent(i, at, end);
        return i + 1;
    }

    private void ReadContent(int i, int at, int end)
    {
        var content = lines[i].Content;
        bool below = belowPicture;
        belowPicture = false;
        if (MarkdownSyntax.HeadingLevel(text, at, end) is var level and > 0)
        {
            markup.Forms.Add(new MarkedLine(content, level == 1 ? LineFlags.TopHeading : LineFlags.Heading));
            int words = at + level;
            while (text[words] is ' ' or '\t') words++;
            markup.Drop(at, words);
            end = BeforeClosingHashes(words, end);
            markup.Drop(end, content.End);
            at = words;
        }
        else if (BehindBullet(at, end) is var item && item > at)
        {
            markup.Drop(at, item);
            at = item;
        }
        inTable = inTable ? !lines[i].AfterBlank && text.IndexOf('|', at, end - at) >= 0
            : i + 1 < lines.Count && !lines[i + 1].AfterBlank && text.IndexOf('|', at, end - at) >= 0
                && MarkdownSyntax.IsDelimiterRow(text, lines[i + 1].Content);
        if (inTable)
        {
            markup.Forms.Add(new MarkedLine(content, LineFlags.Row));
            DropBars(at, end);
        }
        else if (PictureWords(at, end) is { } words)
        {
            belowPicture = true;
            markup.Forms.Add(new MarkedLine(content, LineFlags.Picture));
            markup.Drop(at, words.Start);
            markup.Drop(words.End, end);
            InlineMarkup.Read(text, words, defined, markup);
            return;
        }
        else if (below && IsEmphasised(at, end)) markup.Forms.Add(new MarkedLine(content, LineFlags.Picture));
        InlineMarkup.Read(text, new TextRange(at, end), defined, markup);
    }

    // > > The ferry stays in port.
    private int BehindQuoting(TextRange content)
    {
        int at = content.Start;
        while (at < content.End && text[at] == '>')
        {
            at++;
            while (at < content.End && text[at] is ' ' or '\t') at++;
        }
        return at;
    }

    // - [x] The ferry
    private int BehindBullet(int at, int end)
    {
        if (at + 2 >= end || text[at] is not ('-' or '*' or '+') || text[at + 1] is not (' ' or '\t')) return at;
        at += 2;
        while (at < end && text[at] is ' ' or '\t') at++;
        bool task = at + 3 < end && text[at] == '[' && text[at + 1] is ' ' or 'x' or 'X' && text[at + 2] == ']' && text[at + 3] == ' ';
        return task ? at + 4 : at;
    }

    // ## What they say ##
    private int BeforeClosingHashes(int start, int end)
    {
        int at = end;
        while (at > start && text[at - 1] == '#') at--;
        if (at == end || at == start || text[at - 1] is not (' ' or '\t')) return end;
        while (at > start && text[at - 1] is ' ' or '\t') at--;
        return at;
    }

    // ![The pier](pier.jpg), [![The pier](pier.jpg)](https://harbour.example): the words that stand for the picture.
    private TextRange? PictureWords(int at, int end)
    {
        if (text[at] == '[' && at + 1 < end && text[at + 1] == '!' && LinkSyntax.Of(text, at, end, defined) is { } link && link.End == end)
            return PictureWords(at + 1, link.TextEnd);
        if (text[at] != '!' || at + 1 >= end || text[at + 1] != '[') return null;
        return LinkSyntax.Of(text, at + 1, end, defined) is { } picture && picture.End == end ? new TextRange(at + 2, picture.TextEnd) : null;
    }

    // *The pier at dawn. Photo: Ann Onym*
    private bool IsEmphasised(int at, int end) => end - at > 2 && text[at] is '*' or '_' && text[end - 1] == text[at] && text[at + 1] != text[at]
        && text.IndexOf(text[at], at + 1, end - at - 2) < 0;

    // | Ward | Votes |: Ward Votes
    private void DropBars(int at, int end)
    {
        for (int i = at; i < end; i++)
        {
            if (text[i] != '|' || i > at && text[i - 1] == '\\') continue;
            int from = i, to = i + 1;
            while (from > at && text[from - 1] is ' ' or '\t') from--;
            while (to < end && text[to] is ' ' or '\t' or '|') to++;
            markup.Replace(from, to, from == at || to == end ? null : ' ');
            i = to - 1;
        }
    }

    // The line behind the one that closes the code; 0 when none does.
    private int CodeEnd(int i, int at, int fence)
    {
        for (int k = i + 1; k < lines.Count && fence < unclosed; k++)
        {
            int start = BehindQuoting(lines[k].Content);
            int stop = lines[k].Content.End;
            if (start < stop && text[start] == text[at] && MarkdownSyntax.FenceOf(text, start, stop) is var close && close >= fence && start + close == stop)
                return k + 1;
        }
        unclosed = Math.Min(unclosed, fence);
        return 0;
    }

    private int Comment(int i, int at, int close)
    {
        int last = i;
        while (last + 1 < lines.Count && lines[last + 1].Content.Start < close) last++;
        if (at == lines[i].Content.Start && close >= lines[last].Content.End)
        {
            DropLines(i, last + 1);
            return last + 1;
        }
        markup.Drop(at, close);
        if (close < lines[last].Content.End) InlineMarkup.Read(text, new TextRange(close, lines[last].Content.End), defined, markup);
        return last + 1;
    }

    // With their line ends, and without the empty lines around them.
    private void DropLines(int from, int to)
    {
        int start = lines[from].Content.Start, end = lines[to - 1].Content.End;
        while (start > 0 && text[start - 1] is not ('\n' or '\r')) start--;
        while (end < text.Length && text[end] is not ('\n' or '\r')) end++;
        if (end < text.Length) end += text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1;
        markup.Drop(start, end);
    }
}
