using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Source.Unwrapping;

/// <summary>Measures the lines of a text that may have been broken at a fixed width.</summary>
internal static class LineMeasure
{
    /// <summary>The longest line that was broken at a fixed width; whatever is longer was not.</summary>
    public const int Longest = 130;

    // A shorter one was not full at any width.
    private const int Shortest = 25;
    private const int LongestLabel = 32;
    private const int MostLabelWords = 4;
    private const int Tab = 8;

    /// <summary>The measures of <paramref name="lines"/>; null when no two of them stand together that a width could have parted.</summary>
    public static PhysicalLine[]? Of(string text, Sequence<Line> lines)
    {
        if (!MayBeWrapped(lines)) return null;
        var measured = new PhysicalLine[lines.Count];
        int matter = FrontMatterLines.End(text, lines);
        for (int i = 0; i < measured.Length; i++)
        {
            ref var line = ref measured[i];
            var content = lines[i].Content;
            (line.Edge, line.Start, line.End) = (content.Start, content.Start, content.End);
            // An empty line of a quoted mail has its marks.
            if (lines[i].AfterBlank || i > 0 && measured[i - 1] is { Depth: > 0 } before && before.Start == before.End) line.Form |= LineForm.AfterBlank;
            if (i < matter) line.Form |= LineForm.FrontMatter;
            line.Indent = IndentOf(text, content.Start);
            line.Columns = line.Indent + content.Length;
            if (content.Length <= Longest) Look(text, ref line);
        }
        return measured;
    }

    private static bool MayBeWrapped(Sequence<Line> lines)
    {
        for (int i = 0; i + 1 < lines.Count; i++)
            if (!lines[i + 1].AfterBlank && lines[i].Content.Length is >= Shortest and <= Longest) return true;
        return false;
    }

    private static int IndentOf(string text, int start)
    {
        int from = start;
        while (from > 0 && text[from - 1] is not ('\n' or '\r') && start - from < Longest) from--;
        return ColumnsOf(text, from, start);
    }

    private static int ColumnsOf(string text, int from, int to)
    {
        int columns = 0;
        for (int i = from; i < to; i++) columns += text[i] == '\t' ? Tab - columns % Tab : 1;
        return columns;
    }

    private static void Look(string text, ref PhysicalLine line)
    {
        // > > The ferry ran aground
        int at = line.Start;
        for (; at < line.End && (text[at] is '>' || line.Depth > 0 && text[at] == ' ' && at + 1 < line.End && text[at + 1] == '>'); at++)
            if (text[at] == '>') line.Depth++;
        if (line.Depth > 0)
        {
            int words = at;
            while (words < line.End && text[words] is ' ' or '\t') words++;
            line.Indent += Math.Max(0, words - at - 1);
            line.Start = words;
            if (words == line.End) return;
        }
        End(text, ref line);
        Begin(text, ref line);
        if (IsCapitals(text, line.Start, line.End)) line.Form |= LineForm.Capitals;
    }

    /// <summary>Looks at the words of a line that may have been broken: few are worth it.</summary>
    public static void LookInside(string text, ref PhysicalLine line)
    {
        if (line.Start == line.End) return;
        var words = text.AsSpan(line.Start, line.End - line.Start);
        if (words.IndexOf("  ".AsSpan()) >= 0 || words.IndexOfAny('|', '\t') >= 0 || !WordCharacters.IsLetter(words[0])) LookAtColumns(words, ref line);
        if (LabelOf(text, line.Start, line.End, out bool capitals)) line.Form |= capitals ? LineForm.Label : LineForm.MaybeLabel;
    }

    private static void LookAtColumns(ReadOnlySpan<char> words, ref PhysicalLine line)
    {
        int letters = 0, wide = 0, bars = 0;
        for (int i = 0; i < words.Length; i++)
        {
            char c = words[i];
            if (WordCharacters.IsPart(c)) letters++;
            if (c == '|') bars++;
            if (c == '\t') bars += 2;
            int from = i;
            while (words[i] == ' ' && words[i + 1] == ' ') i++;
            if (i - from >= 3) wide += i - from - 1;
            if (i > from && (WordCharacters.IsLetter(words[from - 1]) || words[from - 1] == ',')) line.Form |= LineForm.Justified;
        }
        if (wide > 2 || bars > 1 || letters * 3 < words.Length) line.Form |= LineForm.Table;
    }

    private static bool IsCapitals(string text, int start, int end)
    {
        bool capital = false;
        for (int i = start; i < end; i++)
        {
            if (char.IsLower(text[i])) return false;
            capital |= char.IsUpper(text[i]);
        }
        return capital;
    }

    private static void Begin(string text, ref PhysicalLine line)
    {
        int at = line.Start, end = line.End, word = at;
        while (word < end && !char.IsWhiteSpace(text[word])) word++;
        line.FirstWord = word - at;
        char c = text[at];
        bool alone = line.FirstWord == 1 && word < end;
        if (c is '•' or '·' or '▪' or '►' or '‣' or '●' or '■' || alone && c is '*' or 'o') line.Form |= LineForm.Bullet;
        if (alone && c is '-' or '–' or '—' or '+') line.Form |= LineForm.Dash;
        if (IsNumber(text, at, word)) line.Form |= LineForm.Number;
        int letter = at;
        while (letter < word && (text[letter] is '(' or '[' || QuotationSigns.IsAny(text[letter]))) letter++;
        if (letter > at && text[at] is not ('(' or '[')) line.Form |= LineForm.Quotes;
        bool lower = letter < word && char.IsLower(text[letter]) && IsWord(text, letter, word) && (word < end || line.Has(LineForm.Ends));
        if (lower || c is ',' or ';' or ')' or '&' || alone && c is '–' or '—' or '-') line.Form |= LineForm.GoesOn;
    }

    // "so," and "well-kept", but no address, path or tag: agency/Ann Onym, example.org
    private static bool IsWord(string text, int at, int end)
    {
        while (end > at && !WordCharacters.IsPart(text[end - 1])) end--;
        int marks = 0;
        for (int i = at; i < end; i++)
        {
            if (WordCharacters.IsPart(text[i])) continue;
            if (text[i] is not ('-' or '\'' or '’' or '—' or '–' or '…' or ',') || ++marks > 2) return false;
        }
        return true;
    }

    // 2. and (3) and b), but not 2014. or 41,000
    private static bool IsNumber(string text, int at, int end)
    {
        if (at < end && text[at] == '(') at++;
        int digits = at;
        while (digits < end && char.IsDigit(text[digits])) digits++;
        if (digits == at && digits < end && WordCharacters.IsLetter(text[digits])) digits++;
        return digits > at && digits - at <= 2 && digits == end - 1 && (text[digits] == ')' || text[digits] == '.' && char.IsDigit(text[at]));
    }

    // BYLINE: Ann Onym; Ann Onym: Yes.
    private static bool LabelOf(string text, int at, int end, out bool capitals)
    {
        capitals = true;
        int words = 1;
        if (!char.IsUpper(text[at])) return false;
        for (int i = at; i < end && i - at <= LongestLabel; i++)
        {
            char c = text[i];
            if (c == ':') return i - at > 1 && (i + 1 == end || text[i + 1] is ' ' or '\t');
            if (c == ' ' && ++words > MostLabelWords) return false;
            if (!(WordCharacters.IsInName(c) || char.IsDigit(c) || c is '_' or '/')) return false;
            if (char.IsLower(c)) capitals = false;
        }
        return false;
    }

    private static void End(string text, ref PhysicalLine line)
    {
        int last = line.End - 1;
        if (last > line.Start && text[last] is '-' or '\u00AD' or '‐' or '¬' && WordCharacters.IsLetter(text[last - 1])) line.Form |= LineForm.Hyphen;
        while (last > line.Start && (text[last] is ')' or ']' or '*' or '_' || QuotationSigns.IsAny(text[last]))) last--;
        if (text[last] is '.' or '!' or '?' or '…' or ':') line.Form |= LineForm.Ends;
    }
}
