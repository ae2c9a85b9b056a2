using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Counts words and marks of each line, and looks for the phrases in it; everything later asks the counts.</summary>
internal sealed class LineCounter
{
    /// <summary>The longest line that is counted whole.</summary>
    public const int Counted = 160;

    // A longer line is running text or nothing: its start shows as much as all of it.
    private const int CountedOfLong = 80;

    // So many stop words, a third of all words: the default language, whatever else stands there. After so many words without it, something else.
    private const int Plenty = 24;
    private const int Doubtful = 80;

    private readonly string text;
    private readonly Sequence<Line> lines;
    private readonly LineVocabulary vocabulary;

    private LineCounter(string text, Sequence<Line> lines, LineVocabulary vocabulary)
    {
        this.text = text;
        this.lines = lines;
        this.vocabulary = vocabulary;
        Lines = new LineAnalysis[lines.Count];
    }

    /// <summary>What was counted, line by line.</summary>
    private LineAnalysis[] Lines { get; }

    /// <summary>Counts <paramref name="lines"/>.</summary>
    public static LineAnalysis[] Of(string text, Sequence<Line> lines, TextLanguage language)
    {
        var counter = new LineCounter(text, lines, LineVocabulary.Of(language));
        for (int i = 0; i < counter.Lines.Length; i++) counter.Count(lines[i].Content, ref counter.Lines[i]);
        RepeatedLines.Mark(text, counter.Lines);
        return counter.Lines;
    }

    /// <summary>The same with the words of the default language: of a text that is <paramref name="plain"/>ly in it, as most are, the counts themselves show
    /// it. Null for one that is soon seen not to be.</summary>
    public static LineAnalysis[]? OfDefault(string text, Sequence<Line> lines, out bool plain)
    {
        plain = false;
        var counter = new LineCounter(text, lines, LineVocabulary.Of(TextLanguage.Default));
        int words = 0, stopWords = 0;
        for (int i = 0; i < counter.Lines.Length; i++)
        {
            ref var line = ref counter.Lines[i];
            counter.Count(lines[i].Content, ref line);
            words += line.Words;
            stopWords += line.StopWords;
            if (words >= Doubtful && stopWords * 6 < words) return null;
        }
        plain = stopWords >= Plenty && stopWords * 3 > words;
        RepeatedLines.Mark(text, counter.Lines);
        return counter.Lines;
    }

    /// <summary>Where the counted characters of a line end.</summary>
    public static int CountedEnd(TextRange content) => content.Length <= Counted ? content.End : content.Start + CountedOfLong;

    private void Count(TextRange content, ref LineAnalysis line)
    {
        line.Content = content;
        line.Facts = LineFacts.None;
        line.Flags = EdgesOf(text, content);
        int end = CountedEnd(content), firstWord = end - 1, stopWords = 0;
        // The word at the end of what is counted may be the beginning of a longer one.
        int cut = IsCut(end, content.End) ? end : -1;
        ulong capitals = 0, letters = 0;
        bool small = content.Length <= Counted;
        var inside = vocabulary.Inside;
        var words = default(WordBits);
        for (int from = content.Start; from < end; from += CharacterBits.Count)
        {
            var bits = CharacterBits.Of(text, from, end);
            words.Go(text, from, end, bits);
            ulong starts = words.Starts;
            if (line.Words == 0 && starts != 0)
            {
                firstWord = from + Bits.First(starts);
                int wordEnd = words.End(text, from, firstWord - from, end);
                ulong known = vocabulary.AtStart.Beginning(text, firstWord, wordEnd, WordKey.OfWord(text, firstWord, wordEnd));
                if (wordEnd != cut) stopWords = PhraseTable.CountedOf(known);
                if (PhraseTable.MayMatch(known, text, wordEnd, content.End)) Look(vocabulary.AtStart, known, ref line, content, firstWord, wordEnd, small);
            }
            for (ulong rest = line.Words == 0 ? starts & (starts - 1) : starts; rest != 0; rest &= rest - 1)
            {
                int first = Bits.First(rest), start = from + first, wordEnd = words.End(text, from, first, end);
                ulong known = inside.Beginning(text, start, wordEnd, WordKey.OfWord(text, start, wordEnd));
                if (wordEnd != cut) stopWords += PhraseTable.CountedOf(known);
                if (PhraseTable.MayMatch(known, text, wordEnd, content.End)) Look(inside, known, ref line, content, start, wordEnd, small);
            }
            line.Words += Bits.Count(starts);
            line.Capitalised += Bits.Count(starts & bits.Capitals);
            line.Numbers += Bits.Count(starts & bits.Digits);
            capitals |= bits.Capitals;
            letters |= bits.Letters;
            for (ulong rest = words.Others & ~bits.Spaces; rest != 0; rest &= rest - 1)
            {
                int at = from + Bits.First(rest);
                Mark(text, content, at, end, ref line);
                var phrases = at <= firstWord ? vocabulary.AtStart : inside;
                // "» More news" is a link, »More news« are words that somebody said.
                if (phrases.IsFirst(text[at]) && (!QuotationSigns.IsDouble(text[at]) || IsFree(text, at, content)))
                    Look(phrases, phrases.Beginning(text, at, at + 1, WordKey.Of(text, at, at + 1)), ref line, content, at, at + 1, small);
            }
        }
        line.StopWords = stopWords;
        if (capitals != 0 && letters == 0) line.Flags |= LineFlags.AllCapitals;
    }

    private static void Mark(string text, TextRange content, int i, int end, ref LineAnalysis line)
    {
        switch (text[i])
        {
            case ',': line.Commas++; break;
            case '.' or '!' or '?':
                // "…, he said. The next" but not "the U.S. and" nor "3.5".
                if (i + 2 < content.End && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - 2 >= content.Start
                    && text[i - 2] is not ('.' or ' ')) line.InnerEnds++;
                break;
            case '|' or '→' or '←': line.Flags |= LineFlags.Bar; break;
            case '©': line.Flags |= LineFlags.Copyright; break;
            // Home » News
            case '»' or '«' or '›' when IsFree(text, i, content): line.Flags |= LineFlags.Bar; break;
            case '"' or '“' or '”' or '„' or '«' or '»': line.Flags |= LineFlags.Quoted; break;
            case '@' when i > content.Start && WordCharacters.IsPart(text[i - 1]): line.Flags |= LineFlags.Address; break;
            case '/' when i > content.Start && i + 1 < end && text[i - 1] is ':' or '/' && text[i + 1] == '/': line.Flags |= LineFlags.Address; break;
        }
    }

    private static bool IsFree(string text, int at, TextRange content) =>
        (at == content.Start || text[at - 1] == ' ') && (at + 1 >= content.End || text[at + 1] == ' ');

    // Notes the phrases that begin here.
    private void Look(PhraseTable phrases, ulong known, ref LineAnalysis line, TextRange content, int start, int wordEnd, bool small)
    {
        for (int match = phrases.First(known, text, start, wordEnd, content.End, out int matchEnd); match >= 0;
            match = phrases.Next(match, text, start, wordEnd, content.End, out matchEnd))
        {
            int code = phrases.CodeOf(match);
            if (code == LineVocabulary.StopWord) continue;
            var phrase = (PhraseFlags)code;
            if ((phrase & PhraseFlags.BylineCue) != 0) { line.Phrases |= PhraseFlags.BylineCue; continue; }
            if (phrase == PhraseFlags.CreditCue) { line.Phrases |= phrase; continue; }
            bool holds = (phrase & PhraseFlags.Whole) != 0 ? small && Ends(text, matchEnd, content.End)
                : (phrase & PhraseFlags.Start) != 0
                || small || (phrase & (PhraseFlags.Biography | PhraseFlags.Sure)) != 0;
            if (holds) line.Phrases |= phrase;
        }
    }

    private bool IsCut(int wordEnd, int end) => wordEnd < end && WordCharacters.IsPart(text[wordEnd]);

    private static bool Ends(string text, int at, int end)
    {
        while (at < end && !WordCharacters.IsLetter(text[at])) at++;
        return at >= end;
    }

    private static LineFlags EdgesOf(string text, TextRange content)
    {
        var flags = LineFlags.None;
        char first = text[content.Start];
        if (char.IsLower(first)) flags |= LineFlags.LowerStart;
        if (first is '•' or '*' or '·' or '▪' or '►' or '‣'
            || (first is '-' or '–' or '—' && content.Length > 1 && text[content.Start + 1] == ' ')) flags |= LineFlags.Bulleted;
        if (char.IsDigit(first))
        {
            int i = content.Start;
            while (i < content.End && char.IsDigit(text[i])) i++;
            if (i < content.End && text[i] is '.' or ')') flags |= LineFlags.Numbered;
        }
        int last = content.End - 1;
        while (last > content.Start && (text[last] is ')' or ']' || QuotationSigns.IsAny(text[last]))) last--;
        if (text[last] == '…' || last - 2 > content.Start && text[last] == '.' && text[last - 1] == '.' && text[last - 2] == '.') flags |= LineFlags.CutOff;
        return flags | text[last] switch
        {
            '.' or '!' or '?' or '。' or '！' or '？' => LineFlags.SentenceEnd,
            '…' => LineFlags.CommaEnd,
            ':' => LineFlags.ColonEnd,
            ',' or ';' or '-' or '–' or '—' => LineFlags.CommaEnd,
            _ => LineFlags.None,
        };
    }
}
