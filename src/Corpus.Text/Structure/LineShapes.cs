using System.Runtime.CompilerServices;
using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure.Recognizers;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure;

/// <summary>Counts each line once; everything later asks the counts.</summary>
internal sealed class LineShapes
{
    /// <summary>The longest line that is counted whole.</summary>
    public const int Counted = 160;

    // A longer line is running text or nothing: its start tells as much as all of it.
    private const int CountedOfLong = 80;

    // So many stop words, a third of all words: English, whatever else stands there. After so many words without it, something else.
    private const int Plenty = 24;
    private const int Doubtful = 80;

    // Lines of one length and one number of words are few: only they can be the same, so only they are hashed.
    private const int Kinds = 1024;

    private readonly string text;
    private readonly Sequence<Line> lines;
    private readonly LineVocabulary vocabulary;

    private LineShapes(string text, Sequence<Line> lines, LineVocabulary vocabulary)
    {
        this.text = text;
        this.lines = lines;
        this.vocabulary = vocabulary;
        Shapes = new LineShape[lines.Count];
    }

    /// <summary>One shape a line.</summary>
    public LineShape[] Shapes { get; }

    /// <summary>Counts <paramref name="lines"/>.</summary>
    public static LineShapes Of(string text, Sequence<Line> lines, LanguageTables tables)
    {
        var counted = new LineShapes(text, lines, LineVocabulary.Of(tables));
        for (int i = 0; i < counted.Shapes.Length; i++) counted.Count(lines[i].Content, ref counted.Shapes[i]);
        counted.FindRepeats();
        return counted;
    }

    /// <summary>The same with English tables: of a text that is <paramref name="plain"/>ly English, as most are, the counts themselves show it. Null for one
    /// that is soon seen not to be.</summary>
    public static LineShapes? OfEnglish(string text, Sequence<Line> lines, out bool plain)
    {
        plain = false;
        var counted = new LineShapes(text, lines, LineVocabulary.Of(LanguageTables.English));
        int words = 0, stopWords = 0;
        for (int i = 0; i < counted.Shapes.Length; i++)
        {
            ref var shape = ref counted.Shapes[i];
            counted.Count(lines[i].Content, ref shape);
            words += shape.Words;
            stopWords += shape.StopWords;
            if (words >= Doubtful && stopWords * 6 < words) return null;
        }
        plain = stopWords >= Plenty && stopWords * 3 > words;
        counted.FindRepeats();
        return counted;
    }

    /// <summary>Where the counted characters of a line end.</summary>
    public static int CountedEnd(TextRange content) => content.Length <= Counted ? content.End : content.Start + CountedOfLong;

    /// <summary>Whether a stop word stands from <paramref name="start"/> to <paramref name="wordEnd"/>, in a line that ends at
    /// <paramref name="end"/>.</summary>
    public bool IsStopWord(int start, int wordEnd, int end, ulong key) =>
        PhraseTable.CountedOf(vocabulary.Inside.Beginning(text, start, wordEnd, key)) != 0 && !IsCut(wordEnd, end);

    private void Count(TextRange content, ref LineShape shape)
    {
        shape.Length = content.Length;
        shape.Signs = EdgesOf(text, content);
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
            if (shape.Words == 0 && starts != 0)
            {
                firstWord = from + Bits.First(starts);
                int wordEnd = words.End(text, from, firstWord - from, end);
                ulong known = vocabulary.AtStart.Beginning(text, firstWord, wordEnd, WordKey.OfWord(text, firstWord, wordEnd));
                if (wordEnd != cut) stopWords = PhraseTable.CountedOf(known);
                if (PhraseTable.MayMatch(known, text, wordEnd, content.End)) Look(vocabulary.AtStart, known, ref shape, content, firstWord, wordEnd, small);
            }
            for (ulong rest = shape.Words == 0 ? starts & (starts - 1) : starts; rest != 0; rest &= rest - 1)
            {
                int first = Bits.First(rest), start = from + first, wordEnd = words.End(text, from, first, end);
                ulong known = inside.Beginning(text, start, wordEnd, WordKey.OfWord(text, start, wordEnd));
                if (wordEnd != cut) stopWords += PhraseTable.CountedOf(known);
                if (PhraseTable.MayMatch(known, text, wordEnd, content.End)) Look(inside, known, ref shape, content, start, wordEnd, small);
            }
            shape.Words += Bits.Count(starts);
            shape.Capitalised += Bits.Count(starts & bits.Capitals);
            shape.Numbers += Bits.Count(starts & bits.Digits);
            capitals |= bits.Capitals;
            letters |= bits.Letters;
            for (ulong rest = words.Others & ~bits.Spaces; rest != 0; rest &= rest - 1)
            {
                int at = from + Bits.First(rest);
                Mark(text, content, at, end, ref shape);
                var phrases = at <= firstWord ? vocabulary.AtStart : inside;
                if (phrases.IsSign(text[at]))
                    Look(phrases, phrases.Beginning(text, at, at + 1, WordKey.Of(text, at, at + 1)), ref shape, content, at, at + 1, small);
            }
        }
        shape.StopWords = stopWords;
        if (capitals != 0 && letters == 0) shape.Signs |= LineSigns.AllCapitals;
    }

    private void FindRepeats()
    {
        Hash();
        MarkRepeats(Shapes);
    }

    private void Hash()
    {
        Span<ulong> once = stackalloc ulong[Kinds / 64], twice = stackalloc ulong[Kinds / 64];
        once.Clear();
        twice.Clear();
        for (int i = 0; i < Shapes.Length; i++)
        {
            int kind = PlaceOf(KindOf(Shapes[i]));
            twice[kind / 64] |= once[kind / 64] & (1UL << (kind % 64));
            once[kind / 64] |= 1UL << (kind % 64);
        }
        for (int i = 0; i < Shapes.Length; i++)
        {
            ref var shape = ref Shapes[i];
            uint kind = KindOf(shape);
            int place = PlaceOf(kind);
            bool twin = (twice[place / 64] & (1UL << (place % 64))) != 0;
            shape.Hash = shape.Words == 0 ? 0 : (twin ? HashOf(lines[i].Content) : 0) ^ kind;
        }
    }

    // Lines of the same words have as many, and as many that are numbers.
    private static uint KindOf(in LineShape shape) => (uint)(shape.Length * Counted + shape.Words * 7 + shape.Numbers) * 2654435761;

    private static int PlaceOf(uint kind) => (int)(kind / (uint.MaxValue / Kinds + 1));

    private uint HashOf(TextRange content)
    {
        ulong hash = 0;
        for (var word = new WordWalk(text, content.Start, CountedEnd(content)); word.Next();)
        {
            ulong key = WordKey.OfWord(text, word.Start, word.End);
            hash = (hash ^ (WordKey.IsWhole(key) ? key : WordKey.Hash(text, word.Start, word.End))) * 0x9E37_79B9_7F4A_7C15;
            hash ^= hash >> 32;
        }
        return (uint)hash;
    }

    private static void Mark(string text, TextRange content, int i, int end, ref LineShape shape)
    {
        switch (text[i])
        {
            case ',': shape.Commas++; break;
            case '.' or '!' or '?':
                // "…, he said. The next" but not "the U.S. and" nor "3.5".
                if (i + 2 < content.End && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - 2 >= content.Start
                    && text[i - 2] is not ('.' or ' ')) shape.InnerEnds++;
                break;
            case '|' or '»' or '«' or '›' or '→' or '←': shape.Signs |= LineSigns.Bar; break;
            case '"' or '“' or '”' or '„': shape.Signs |= LineSigns.Quoted; break;
            case '@' when i > content.Start && char.IsLetterOrDigit(text[i - 1]): shape.Signs |= LineSigns.Address; break;
            case '/' when i > content.Start && i + 1 < end && text[i - 1] is ':' or '/' && text[i + 1] == '/': shape.Signs |= LineSigns.Address; break;
        }
    }

    // Notes the phrases that begin here.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Look(PhraseTable phrases, ulong known, ref LineShape shape, TextRange content, int start, int wordEnd, bool small)
    {
        for (int match = phrases.First(known, text, start, wordEnd, content.End, out int matchEnd); match >= 0;
            match = phrases.Next(match, text, start, wordEnd, content.End, out matchEnd))
        {
            int code = phrases.CodeOf(match);
            if (code == LineVocabulary.StopWord) continue;
            var signs = (LineSigns)code;
            if ((signs & LineSigns.MaybeByline) != 0) { shape.Signs |= LineSigns.MaybeByline; continue; }
            if (signs == LineSigns.MaybeCredit) { shape.Signs |= signs; continue; }
            bool holds = (signs & LineSigns.Whole) != 0 ? small && Ends(text, matchEnd, content.End)
                : (signs & LineSigns.Start) != 0
                || small || (signs & (LineSigns.Biography | LineSigns.Sure)) != 0;
            if (holds) shape.Signs |= signs;
        }
    }

    private bool IsCut(int wordEnd, int end) => wordEnd < end && WordKey.IsWordCharacter(text[wordEnd]);

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
        if (first is '•' or '*' or '·' or '▪' or '►' or '‣'
            || (first is '-' or '–' or '—' && content.Length > 1 && text[content.Start + 1] == ' ')) signs |= LineSigns.Bulleted;
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
