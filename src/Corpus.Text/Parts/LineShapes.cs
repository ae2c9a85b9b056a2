using Corpus.Text.Blocks;
using Corpus.Text.Lexicon;
using Corpus.Text.Source;

namespace Corpus.Text.Parts;

/// <summary>Counts each line once; everything later asks the counts.</summary>
internal static class LineShapes
{
    /// <summary>How many characters of a line are counted.</summary>
    public const int Counted = 240;

    /// <summary>The shapes of <paramref name="lines"/>, in the same order.</summary>
    public static LineShape[] Of(string text, IReadOnlyList<Line> lines, LanguageTables tables)
    {
        var phrases = LineVocabulary.Of(tables).Phrases;
        var shapes = new LineShape[lines.Count];
        for (int i = 0; i < shapes.Length; i++) shapes[i] = Count(text, lines[i].Content, phrases);
        MarkRepeats(shapes);
        return shapes;
    }

    private static LineShape Count(string text, TextRange content, PhraseTable phrases)
    {
        var shape = new LineShape { Length = content.Length, Signs = EdgesOf(text, content) };
        int end = Math.Min(content.End, content.Start + Counted);
        bool small = content.Length <= Counted;
        int firstWord = content.Start;
        while (firstWord < end - 1 && !char.IsLetterOrDigit(text[firstWord])) firstWord++;
        bool capitals = true, letters = false;
        uint hash = 2166136261;
        for (int i = content.Start; i < end;)
        {
            char c = text[i];
            if (c == ' ') { i++; continue; }
            if (char.IsLetterOrDigit(c))
            {
                int wordEnd = PhraseTable.WordEnd(text, i, end, out uint word);
                shape.Words++;
                if (char.IsUpper(c)) shape.Capitalised++;
                else if (char.IsDigit(c)) shape.Numbers++;
                for (int j = i; j < wordEnd && (capitals || !letters); j++)
                {
                    if ((uint)((text[j] | 0x20) - 'a') > 25) continue;
                    letters = true;
                    if (text[j] >= 'a') capitals = false;
                }
                hash = (hash ^ word) * 16777619;
                Look(ref shape, text, content, phrases, i, word, small, firstWord);
                i = wordEnd;
                continue;
            }
            switch (c)
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
            PhraseTable.WordEnd(text, i, i + 1, out uint sign);
            Look(ref shape, text, content, phrases, i, sign, small, firstWord);
            i++;
        }
        if (letters && capitals) shape.Signs |= LineSigns.AllCapitals;
        shape.Hash = shape.Words == 0 ? 0 : hash ^ (uint)content.Length * 2654435761;
        return shape;
    }

    private static void Look(ref LineShape shape, string text, TextRange content, PhraseTable phrases, int start, uint word, bool small, int firstWord)
    {
        for (int match = phrases.First(word, text, start, content.End, out int matchEnd); match >= 0; match = phrases.Next(match, text, start, content.End, out matchEnd))
        {
            int code = phrases.CodeOf(match);
            if (code == LineVocabulary.StopWord) { shape.StopWords++; continue; }
            var signs = (LineSigns)code;
            bool holds = (signs & LineSigns.Whole) != 0 ? small && start <= firstWord && Ends(text, matchEnd, content.End)
                : (signs & LineSigns.Start) != 0 ? start <= firstWord
                : small || (signs & LineSigns.Biography) != 0;
            if (holds) shape.Signs |= signs;
        }
    }

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
