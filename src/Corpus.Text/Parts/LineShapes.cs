using Corpus.Text.Blocks;
using Corpus.Text.Lexicon;
using Corpus.Text.Source;

namespace Corpus.Text.Parts;

/// <summary>Counts each line once; everything later asks the counts.</summary>
internal sealed class LineShapes
{
    /// <summary>The longest line that is counted whole.</summary>
    public const int Counted = 160;

    // A longer line is running text or nothing: its start tells as much as all of it.
    private const int CountedOfLong = 80;

    private const int LongLine = 100;
    private const int LongLines = 40;
    private const int TellingLength = 4;
    private const int WordBits = 4096;
    private const byte Other = 0, Space = 1, Lower = 2, Upper = 3, Digit = 4;

    private static readonly byte[] Classes = AsciiClasses();

    private readonly ulong[] longLineWords = new ulong[WordBits / 64];
    private int longLines;

    private LineShapes(int lines) => Shapes = new LineShape[lines];

    /// <summary>One shape a line.</summary>
    public LineShape[] Shapes { get; }

    /// <summary>Counts <paramref name="lines"/>.</summary>
    public static LineShapes Of(string text, Sequence<Line> lines, LanguageTables tables)
    {
        var phrases = LineVocabulary.Of(tables).Phrases;
        var counted = new LineShapes(lines.Count);
        for (int i = 0; i < counted.Shapes.Length; i++) counted.Count(text, lines[i].Content, phrases, ref counted.Shapes[i]);
        MarkRepeats(counted.Shapes);
        return counted;
    }

    /// <summary>Whether the text's long lines hold the word with this hash; now and then of one that they don't.</summary>
    public bool IsInLongLines(uint hash) => (longLineWords[Bit(hash) / 64] & (1UL << (int)(Bit(hash) % 64))) != 0;

    private void Count(string text, TextRange content, PhraseTable phrases, ref LineShape shape)
    {
        shape.Length = content.Length;
        shape.Signs = EdgesOf(text, content);
        int end = content.Length <= Counted ? content.End : content.Start + CountedOfLong;
        bool small = content.Length <= Counted, collect = content.Length >= LongLine && longLines++ < LongLines;
        int firstWord = content.Start;
        while (firstWord < end - 1 && ClassOf(text[firstWord]) < Lower) firstWord++;
        bool capitals = true, letters = false;
        uint lineHash = 2166136261;
        for (int i = content.Start; i < end;)
        {
            char c = text[i];
            byte kind = ClassOf(c);
            if (kind == Space) { i++; continue; }
            if (kind == Other)
            {
                Mark(text, content, i, end, ref shape);
                if (phrases.IsSign(c)) Look(ref shape, text, content, phrases, i, i + 1, small, firstWord);
                i++;
                continue;
            }
            shape.Words++;
            if (kind == Upper) shape.Capitalised++;
            else if (kind == Digit) shape.Numbers++;
            int at = PhraseTable.WordEnd(text, i, end, out uint hash);
            for (int k = i; k < at && (capitals || !letters); k++)
            {
                byte next = ClassOf(text[k]);
                if (next is not (Lower or Upper)) continue;
                letters = true;
                if (next == Lower) capitals = false;
            }
            bool stop = Look(ref shape, text, content, phrases, i, at, small, firstWord);
            if (collect && !stop && at - i >= TellingLength) longLineWords[Bit(hash) / 64] |= 1UL << (int)(Bit(hash) % 64);
            lineHash = (lineHash ^ hash) * 16777619;
            i = at;
        }
        if (letters && capitals) shape.Signs |= LineSigns.AllCapitals;
        shape.Hash = shape.Words == 0 ? 0 : lineHash ^ (uint)content.Length * 2654435761;
    }

    private static void Mark(string text, TextRange content, int i, int end, ref LineShape shape)
    {
        switch (text[i])
        {
            case ',': shape.Commas++; break;
            case '.' or '!' or '?':
                // "…, he said. The next" but not "the U.S. and" nor "3.5".
                if (i + 2 < content.End && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - 2 >= content.Start && text[i - 2] is not ('.' or ' ')) shape.InnerEnds++;
                break;
            case '|' or '»' or '«' or '›' or '→' or '←': shape.Signs |= LineSigns.Bar; break;
            case '"' or '“' or '”' or '„': shape.Signs |= LineSigns.Quoted; break;
            case '@' when i > content.Start && char.IsLetterOrDigit(text[i - 1]): shape.Signs |= LineSigns.Address; break;
            case '/' when i > content.Start && i + 1 < end && text[i - 1] is ':' or '/' && text[i + 1] == '/': shape.Signs |= LineSigns.Address; break;
        }
    }

    // Notes the phrases that begin here; true for a stop word.
    private static bool Look(ref LineShape shape, string text, TextRange content, PhraseTable phrases, int start, int wordEnd, bool small, int firstWord)
    {
        bool stop = false;
        for (int match = phrases.First(text, start, wordEnd, content.End, out int matchEnd); match >= 0; match = phrases.Next(match, text, start, wordEnd, content.End, out matchEnd))
        {
            int code = phrases.CodeOf(match);
            if (code == LineVocabulary.StopWord) { shape.StopWords++; stop = true; continue; }
            var signs = (LineSigns)code;
            if ((signs & LineSigns.MaybeByline) != 0) { if (start <= firstWord) shape.Signs |= LineSigns.MaybeByline; continue; }
            if (signs == LineSigns.MaybeCredit) { shape.Signs |= signs; continue; }
            bool holds = (signs & LineSigns.Whole) != 0 ? small && start <= firstWord && Ends(text, matchEnd, content.End)
                : (signs & LineSigns.Start) != 0 ? start <= firstWord
                : small || (signs & (LineSigns.Biography | LineSigns.Sure)) != 0;
            if (holds) shape.Signs |= signs;
        }
        return stop;
    }

    private static byte ClassOf(char c) => c < 128 ? Classes[c] : char.IsLetter(c) ? char.IsUpper(c) ? Upper : Lower : char.IsDigit(c) ? Digit : char.IsWhiteSpace(c) ? Space : Other;

    private static byte[] AsciiClasses()
    {
        var classes = new byte[128];
        for (int c = 0; c < classes.Length; c++)
            classes[c] = c is >= 'a' and <= 'z' ? Lower : c is >= 'A' and <= 'Z' ? Upper : c is >= '0' and <= '9' ? Digit : c is ' ' or '\t' ? Space : Other;
        return classes;
    }

    private static uint Bit(uint hash) => (hash ^ (hash >> 15)) % WordBits;

    private static bool Ends(string text, int at, int end)
    {
        while (at < end && !char.IsLetter(text[at])) at++;
        return at >= end;
    }

    private static LineSigns EdgesOf(string text, TextRange content)
    {
        var signs = LineSigns.None;
        char first = text[content.Start];
        if (char.IsLower(first)) signs |= LineSigns.LowerStart;
        if (first is '•' or '*' or '·' or '▪' or '►' or '‣' || (first is '-' or '–' or '—' && content.Length > 1 && text[content.Start + 1] == ' ')) signs |= LineSigns.Bulleted;
        if (char.IsDigit(first))
        {
            int i = content.Start;
            while (i < content.End && char.IsDigit(text[i])) i++;
            if (i < content.End && text[i] is '.' or ')') signs |= LineSigns.Numbered;
        }
        int last = content.End - 1;
        while (last > content.Start && text[last] is '"' or '”' or '’' or '\'' or ')' or ']' or '»' or '“') last--;
        return signs | text[last] switch
        {
            '.' or '!' or '?' or '。' or '！' or '？' => LineSigns.SentenceEnd,
            '…' => LineSigns.CommaEnd,
            ':' => LineSigns.ColonEnd,
            ',' or ';' or '-' or '–' or '—' => LineSigns.CommaEnd,
            _ => LineSigns.None,
        };
    }

    private static void MarkRepeats(LineShape[] shapes)
    {
        int size = 16;
        while (size < shapes.Length * 2) size *= 2;
        var heads = new int[size];
        for (int i = 0; i < shapes.Length; i++)
        {
            if (shapes[i].Hash == 0) continue;
            int slot = (int)(shapes[i].Hash & (uint)(size - 1));
            while (heads[slot] != 0 && shapes[heads[slot] - 1].Hash != shapes[i].Hash) slot = (slot + 1) & (size - 1);
            if (heads[slot] != 0)
            {
                shapes[heads[slot] - 1].Signs |= LineSigns.RepeatedLater;
                shapes[i].Signs |= LineSigns.RepeatedBefore;
            }
            heads[slot] = i + 1;
        }
    }
}
