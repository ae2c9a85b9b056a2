using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.People;

/// <summary>A name's place in its sentence, by the words beside it: <c>told</c> Berg, Berg <c>said</c>.</summary>
internal static class OccurrencePlaces
{
    private const int LongestAside = 120;

    /// <summary>Sets whether a verb follows the name, a preposition or a verb stands before it, or it opens its sentence behind a small word.</summary>
    public static void Find(string text, TextRange block, Vocabulary vocabulary, ref NameOccurrence occurrence)
    {
        occurrence.Placed = true;
        int end = BehindAside(text, occurrence.Start, occurrence.End, block, vocabulary);
        if (end + 1 < block.End && text[end] == ' ')
        {
            int last = WordCharacters.LettersEnd(text, end + 1, block.End);
            var next = vocabulary.Find(text, end + 1, last);
            if (next == WordClass.None) next = vocabulary.Guess(text.AsSpan(end + 1, last - end - 1));
            occurrence.Reports = (next & WordClass.Reporting) != 0 && (next & (WordClass.Past | WordClass.Third)) != 0;
            occurrence.Acts = (next & (WordClass.Auxiliary | WordClass.AnyVerb)) != 0 && (next & WordClass.Base) == 0
                || occurrence.Words > 1 && IsVerbLike(text, end + 1, last, block.End, vocabulary);
        }
        int start = occurrence.TitleEnd > 0 && occurrence.TitleEnd < occurrence.Start && occurrence.Start - occurrence.TitleEnd < 3 ? occurrence.TitleStart
            : occurrence.Start;
        if (start - 2 < block.Start || text[start - 1] != ' ') return;
        int first = WordCharacters.LettersStart(text, block.Start, start - 1);
        var before = vocabulary.Find(text, first, start - 1);
        // “We waited,” says Anna Berg
        bool inverted = (before & (WordClass.Say | WordClass.Speak)) != 0 && (before & (WordClass.Past | WordClass.Third)) != 0 && first - 2 >= block.Start
            && (text[first - 2] is ',' or '?' or '!' || QuotationSigns.IsAny(text[first - 2]));
        if (inverted) occurrence.Reports = occurrence.Acts = true;
        occurrence.Oblique = !inverted && ((before & (WordClass.Preposition | WordClass.To)) != 0 && (before & WordClass.Subordinator) == 0
            || (before & WordClass.AnyVerb) != 0 && (before & (WordClass.Say | WordClass.SpeakingNoun)) == 0);
        if ((before & (WordClass.Conjunction | WordClass.Subordinator | WordClass.Adverb)) != 0 && char.IsUpper(text[first])) occurrence.Leads = true;
    }

    /// <summary>Anna Berg<c>, the mayor of Elling,</c> said; the mayor, Anna Berg<c>,</c> said: behind the comma that closes what describes the name, or what
    /// the name names; the name's end where nothing does.</summary>
    private static int BehindAside(string text, int start, int end, TextRange block, Vocabulary vocabulary)
    {
        if (end + 2 >= block.End || text[end] != ',') return end;
        if (start - 2 > block.Start && text[start - 2] == ',')
        {
            var word = TextWords.At(text, end + 2, block.End, vocabulary);
            return word.Is(WordClass.AnyVerb | WordClass.Auxiliary) && !word.Is(WordClass.Ing) ? end + 1 : end;
        }
        for (int i = end + 1; i < block.End && i - end < LongestAside; i++)
        {
            if (text[i] is '.' or ';' or ':' or '?' or '!' || QuotationSigns.IsDouble(text[i])) return end;
            if (text[i] == ',') return i + 1;
        }
        return end;
    }

    /// <summary>Anna Berg <c>coaches the</c> team: a word that may be a noun, and what only follows a verb.</summary>
    private static bool IsVerbLike(string text, int start, int end, int limit, Vocabulary vocabulary)
    {
        if (end - start < 3 || !char.IsLower(text[start]) || !vocabulary.EndsAsVerb(text.AsSpan(start, end - start))) return false;
        return end < limit && text[end] == ' '
            && TextWords.At(text, end + 1, limit, vocabulary).Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition);
    }
}
