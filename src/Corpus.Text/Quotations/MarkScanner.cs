using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Quotations;

/// <summary>Finds the marked spans of one paragraph, outermost only: He said “they call it ‘the bargain’ here” and left.</summary>
internal static class MarkScanner
{
    /// <summary>Adds the spans of <paramref name="paragraph"/> to <paramref name="spans"/>, in order. Linear in the paragraph's length.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="elisions">What an apostrophe may begin: 'em.</param>
    /// <param name="spans">Takes the spans.</param>
    /// <param name="goesOn">Whether the next paragraph opens with a single mark: what this one leaves open goes on there.</param>
    public static void Scan(string text, TextRange paragraph, WordTable elisions, Buffer<MarkedSpan> spans, bool goesOn = false)
    {
        int searched = 0;
        var marks = default(MarkSearch);
        for (int i = marks.Next(text, paragraph.Start, paragraph.End); i < paragraph.End; i = marks.Next(text, i + 1, paragraph.End))
        {
            var mark = DoubleAt(text, paragraph, i, out int length);
            if (mark != QuotationMark.None)
            {
                if (Opens(text, paragraph, i, length, mark))
                {
                    var span = Close(text, paragraph, i, length, mark, ref marks);
                    spans.Add(span);
                    i = span.End - 1;
                }
            }
            else if (searched <= 4 * paragraph.Length && Apostrophes.IsSingle(text[i]) && Apostrophes.CanOpen(text, paragraph, i, elisions))
            {
                int close = SingleClose(text, paragraph, i, elisions, ref marks, ref searched);
                if (close < 0)
                {
                    if (!char.IsUpper(text[i + 1]) || !goesOn) continue;
                    spans.Add(new MarkedSpan(i, paragraph.End, 1, 0, false, false));
                    return;
                }
                spans.Add(new MarkedSpan(i, close + 1, 1, 1, false, Nests(text, i + 1, close, ref marks)));
                i = close;
            }
        }
    }

    /// <summary>Whether <paramref name="paragraph"/> begins with an opening mark.</summary>
    public static bool OpensParagraph(string text, TextRange paragraph)
    {
        if (paragraph.IsEmpty) return false;
        var mark = DoubleAt(text, paragraph, paragraph.Start, out int length);
        return mark == QuotationMark.None ? text[paragraph.Start] is '‘' or '\'' : Opens(text, paragraph, paragraph.Start, length, mark);
    }

    private static QuotationMark DoubleAt(string text, TextRange paragraph, int at, out int length)
    {
        length = 1;
        char next = at + 1 < paragraph.End ? text[at + 1] : '\0';
        switch (text[at])
        {
            case '"' or '＂': return QuotationMark.Straight;
            case '“' or '”' or '‟': return QuotationMark.Curly;
            case '„': return QuotationMark.Low;
            case '«' or '»': return QuotationMark.Guillemet;
            case '\'' when next == '\'':
            case '’' when next == '’':
            case '‘' when next == '‘':
                length = 2;
                return QuotationMark.Doubled;
            case '`' when next == '`':
                length = 2;
                return QuotationMark.Grave;
            default: return QuotationMark.None;
        }
    }

    /// <summary>With nothing open, any mark opens but one that can only close: "6 feet 2"" or a stray ” behind a word.</summary>
    private static bool Opens(string text, TextRange paragraph, int at, int length, QuotationMark mark)
    {
        if (at + length >= paragraph.End) return false;
        bool spaceAfter = char.IsWhiteSpace(text[at + length]);
        bool wordBefore = at > paragraph.Start && !char.IsWhiteSpace(text[at - 1]) && !IsOpeningBracket(text[at - 1]);
        if (text[at] == '”' || mark is QuotationMark.Straight or QuotationMark.Doubled)
            return !(spaceAfter && wordBefore) && !(wordBefore && WordCharacters.IsPart(text[at - 1]) && !WordCharacters.IsPart(text[at + length]));
        return true;
    }

    private static MarkedSpan Close(string text, TextRange paragraph, int start, int openLength, QuotationMark open, ref MarkSearch marks)
    {
        int depth = 1;
        bool nests = false;
        for (int i = marks.Next(text, start + openLength, paragraph.End); i < paragraph.End; i = marks.Next(text, i + 1, paragraph.End))
        {
            var mark = DoubleAt(text, paragraph, i, out int length);
            if (mark != QuotationMark.None)
            {
                if (mark == QuotationMark.Straight && IsInches(text, paragraph, i)) continue;
                if (OpensInside(text, paragraph, i, length, mark, open, text[start])) depth++;
                else if (--depth == 0) return new MarkedSpan(start, i + length, (byte)openLength, (byte)length, !Matches(open, mark, text[start], text[i]),
                    nests);
            }
            nests |= MayNest(text, i, start + openLength) || length > 1 && MayNest(text, i + 1, start + openLength);
            i += length - 1;
        }
        return new MarkedSpan(start, paragraph.End, (byte)openLength, 0, false, nests);
    }

    private static bool Nests(string text, int from, int to, ref MarkSearch marks)
    {
        for (int i = marks.Next(text, from, to); i < to; i = marks.Next(text, i + 1, to)) if (MayNest(text, i, from)) return true;
        return false;
    }

    // Whether a quotation that begins at a place may have another inside because of this character of it.
    private static bool MayNest(string text, int at, int from) =>
        text[at] is '‘' or '“' or '"' or '«' or '„' or '‚' or '‹' || text[at] is '\'' or '`' && (at == from || !WordCharacters.IsPart(text[at - 1]));

    /// <summary>Whether a mark inside a quotation opens another one: “they say “never” here”. An opening glyph typed where one closes closes: “so“, he
    /// said.</summary>
    private static bool OpensInside(string text, TextRange paragraph, int at, int length, QuotationMark mark, QuotationMark open, char opener)
    {
        if (mark == open && mark is QuotationMark.Straight or QuotationMark.Doubled) return false;
        if (text[at] is '”' || text[at] is '“' && open is QuotationMark.Low) return false;
        if (mark == QuotationMark.Guillemet && open == mark) return text[at] == opener;
        bool spaceBefore = char.IsWhiteSpace(text[at - 1]) || IsOpeningBracket(text[at - 1]);
        bool wordAfter = at + length < paragraph.End && !char.IsWhiteSpace(text[at + length]);
        return spaceBefore && wordAfter;
    }

    /// <summary>"It is a 6<c>"</c> pipe," he said: behind a number and before a word, and the next mark closes.</summary>
    private static bool IsInches(string text, TextRange paragraph, int at)
    {
        if (!char.IsDigit(text[at - 1]) || at + 2 >= paragraph.End || text[at + 1] != ' ' || !char.IsLower(text[at + 2])) return false;
        int next = text.IndexOf('"', at + 1, paragraph.End - at - 1);
        return next > 0 && text[next - 1] is ',' or '.' or '?' or '!';
    }

    private static bool Matches(QuotationMark open, QuotationMark close, char opener, char closer) => open switch
    {
        QuotationMark.Curly => close == QuotationMark.Curly && closer == '”' && opener != '”',
        QuotationMark.Low => closer is '“' or '”',
        QuotationMark.Grave => close is QuotationMark.Doubled,
        _ => close == open,
    };

    /// <summary>The closing mark for a single opening one; -1 when none is certain. A mark behind a plural's s is passed over when another closes
    /// later.</summary>
    private static int SingleClose(string text, TextRange paragraph, int open, WordTable elisions, ref MarkSearch marks, ref int searched)
    {
        int possessive = -1;
        bool inDouble = false;
        for (int i = open + 1; i < paragraph.End; i++, searched++)
        {
            int mark = marks.Next(text, i, paragraph.End);
            searched += mark - i;
            if ((i = mark) == paragraph.End) break;
            char c = text[i];
            if (DoubleAt(text, paragraph, i, out int length) != QuotationMark.None)
            {
                if (possessive > 0) return possessive;
                inDouble = !inDouble;
                i += length - 1;
                continue;
            }
            if (c is '‘' && possessive > 0 && !WordCharacters.IsPart(text[i - 1])) return possessive;
            if (inDouble || !Apostrophes.CanClose(text, paragraph, i)) continue;
            if (!Apostrophes.MayBePossessive(text, paragraph, i, elisions)) return i;
            if (possessive < 0) possessive = i;
        }
        return possessive;
    }

    private static bool IsOpeningBracket(char c) => c is '(' or '[' or '{' or '—' or '–' or '-' or '/' or '‘' or '“' or '…';
}
