using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Index.Sources;

/// <summary>What stands between a quotation's word and the one before it.</summary>
[Flags]
internal enum WordGap : byte
{
    None = 0,

    /// <summary>An ellipsis: words were left out.</summary>
    Ellipsis = 1,

    /// <summary>An editor's brackets: a few words were added or replaced.</summary>
    Brackets = 2,

    /// <summary>The quotation was broken off for its cue and goes on.</summary>
    Cue = 4,
}

/// <summary>The words of a quotation as an editor left them: what is in square brackets is his, an ellipsis leaves words out, a cue breaks it.</summary>
internal sealed class QuotedWords
{
    private const int LongestBracket = 120, LongestParenthesis = 60;

    private readonly SpokenWordReader reader;
    private readonly List<WordGap> gaps = [];
    private readonly List<(int Word, TextRange Bracket)> partials = [];
    private WordGap pending;

    private QuotedWords(string text, TextLanguage language)
    {
        Words = new SpokenWords(text, 16);
        reader = new SpokenWordReader(text, language, Words);
    }

    /// <summary>The words that are the speaker's.</summary>
    public SpokenWords Words { get; }

    /// <summary>The number of words.</summary>
    public int Count => Words.Count;

    /// <summary>All edits that stand somewhere in the quotation, before its first word and behind its last one too.</summary>
    public WordGap All { get; private set; }

    /// <summary>What stands before the word.</summary>
    public WordGap GapBefore(int word) => gaps[word];

    /// <summary>The words of the quotation whose parts are <paramref name="parts"/>.</summary>
    public static QuotedWords Of(string text, IReadOnlyList<TextRange> parts, TextLanguage language)
    {
        var quoted = new QuotedWords(text, language);
        for (int i = 0; i < parts.Count; i++)
        {
            if (i > 0) quoted.Note(WordGap.Cue);
            quoted.ReadPart(parts[i]);
        }
        return quoted;
    }

    /// <summary>The brackets inside the word; null for a word without.</summary>
    public TextRange? BracketIn(int word)
    {
        foreach (var (partial, bracket) in partials)
            if (partial == word) return bracket;
        return null;
    }

    private void ReadPart(TextRange part)
    {
        string text = Words.Text;
        int from = part.Start;
        for (int i = part.Start; i < part.End; i++)
        {
            char c = text[i];
            int close = -1;
            if (c == '[') close = Close(text, i, ']', Math.Min(part.End, i + LongestBracket));
            else if (c == '(') close = Close(text, i, ')', Math.Min(part.End, i + LongestParenthesis));
            if (close > 0 && c == '[' && IsInside(text, part, i, close))
            {
                int start = i, end = close + 1;
                while (start > from && WordCharacters.IsPart(text[start - 1])) start--;
                end = WordCharacters.End(text, end, part.End);
                Read(from, start);
                partials.Add((Words.Count, new TextRange(i, close + 1)));
                Add(() => Words.Add(start, end, Spelling.HashOf(text, start, end), WordTraits.Partial));
                Note(WordGap.Brackets, pendingToo: false);
                i = (from = end) - 1;
            }
            else if (close > 0 && c == '[')
            {
                Read(from, i);
                Note(HasEllipsis(text, i, close) ? WordGap.Ellipsis : WordGap.Brackets);
                i = (from = close + 1) - 1;
            }
            else if (close > 0 && HasEllipsis(text, i, close) && IsEmpty(text, i, close))
            {
                Read(from, i);
                Note(WordGap.Ellipsis);
                i = (from = close + 1) - 1;
            }
            else if (c == '…' || (c == '.' && EllipsisEnd(text, i, part.End) > 0))
            {
                Read(from, i);
                Note(WordGap.Ellipsis);
                i = (from = c == '…' ? i + 1 : EllipsisEnd(text, i, part.End)) - 1;
            }
        }
        Read(from, part.End);
    }

    private void Read(int start, int end)
    {
        if (end > start) Add(() => reader.Read(start, end, asides: true));
    }

    private void Add(Action read)
    {
        int before = Words.Count;
        read();
        for (int i = before; i < Words.Count; i++)
        {
            gaps.Add(i == before && before > 0 ? pending : WordGap.None);
            if (i == before) pending = WordGap.None;
        }
    }

    private void Note(WordGap gap, bool pendingToo = true)
    {
        All |= gap;
        if (pendingToo) pending |= gap;
    }

    // [W]e and work[ed], but not [we].
    private static bool IsInside(string text, TextRange part, int open, int close) =>
        (open > part.Start && WordCharacters.IsPart(text[open - 1])) || (close + 1 < part.End && WordCharacters.IsPart(text[close + 1]));

    private static int Close(string text, int open, char mark, int limit)
    {
        for (int i = open + 1; i < limit; i++)
        {
            if (text[i] == mark) return i;
            if (text[i] == text[open]) return -1;
        }
        return -1;
    }

    private static bool HasEllipsis(string text, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
            if (text[i] == '…' || (text[i] == '.' && EllipsisEnd(text, i, close) > 0)) return true;
        return false;
    }

    private static bool IsEmpty(string text, int open, int close)
    {
        for (int i = open + 1; i < close; i++)
            if (WordCharacters.IsPart(text[i])) return false;
        return true;
    }

    // "..." and ". . ."; -1 for a full stop.
    private static int EllipsisEnd(string text, int dot, int end)
    {
        int dots = 1, at = dot + 1;
        while (at < end)
        {
            int next = at;
            if (text[next] is ' ' or '\u00A0' && next + 1 < end) next++;
            if (text[next] != '.') break;
            dots++;
            at = next + 1;
        }
        return dots >= 3 || dots == 2 && at - dot == 2 ? at : -1;
    }
}
