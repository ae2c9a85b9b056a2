using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;


namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Distinguishes terms, titles and names in marks from what may be speech.</summary>
internal static class TermRules
{
    private const int LongestTitle = 7;
    private const int LongestName = 4;

    // Auf einem Schild an der Tür stand „Eintritt frei“.
    private const int Near = 6;

    /// <summary>Whether the quotation at the token <paramref name="quote"/>, of so many <paramref name="count"/> words, looks like a term, a title or a
    /// name.</summary>
    public static bool IsTerm(ParagraphWords words, int quote, int count)
    {
        ref var token = ref words[quote];
        if (count == 0) return true;
        char first = FirstOf(words, quote);
        bool capital = char.IsUpper(first) || char.IsDigit(first);
        bool behind = quote + 1 < words.Count && words[quote + 1].Kind == TokenKind.Word;
        if (behind && words[quote + 1].Is(WordClass.Naming) && !IsCalledBySomebody(words, quote)) return true;
        if (quote == 0 || words[quote - 1].Sentence != token.Sentence)
            return count < LongestName && behind && char.IsUpper(first) && !EndsSentence(words, quote);
        ref var before = ref words[quote - 1];
        if (words.IsNoun(quote - 1))
        {
            if (before.Is(WordClass.SpeechNoun)) return false;
            if (before.Is(WordClass.TermNoun | WordClass.TitleNoun)) return true;
            if (count <= LongestTitle && (capital || count < 2)) return true;
        }
        if (before.Is(WordClass.Naming)) return true;
        if (before.Kind == TokenKind.Open) return count < LongestName || count <= LongestTitle && capital && !EndsSentence(words, quote);
        // Die Gruppe nennt sich „Rettet den Damm“.
        if (before.Is(WordClass.Pronoun) && before.Is(WordClass.Object) && !before.Is(WordClass.He | WordClass.They | WordClass.I | WordClass.Party))
            return char.IsUpper(first) && count <= LongestName || IsSelfCalled(words, quote);
        return before.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition | WordClass.To | WordClass.Conjunction | WordClass.Subordinator)
            && char.IsUpper(first) && !IsIndefinite(words, quote - 1)
            && (count <= LongestName || count <= LongestTitle && words.IsArticle(quote - 1) && !EndsSentence(words, quote));
    }

    // nennt sie sich
    private static bool IsSelfCalled(ParagraphWords words, int quote)
    {
        for (int i = quote - 2; i >= Math.Max(0, quote - 4); i--)
            if (words[i].Is(WordClass.Call) && !words[i].Capital) return true;
        return false;
    }

    /// <summary>Whether the words are a name whatever stands around them: laut „elling.example“, die „Rettet den Damm“-Gruppe.</summary>
    public static bool IsName(ParagraphWords words, int quote)
    {
        ref var token = ref words[quote];
        if (token.End + 1 < words.Text.Length && words.Text[token.End] == '-' && WordCharacters.IsLetter(words.Text[token.End + 1])) return true;
        if (quote > 0 && words[quote - 1].Is(WordClass.According) && words[quote - 1].Is(WordClass.Preposition)) return true;
        bool dotted = false;
        for (int i = token.Start + 1; i < token.End - 1; i++)
        {
            if (words.Text[i] == ' ') return false;
            dotted |= words.Text[i] == '.' && WordCharacters.IsLetter(words.Text[i - 1]) && WordCharacters.IsLetter(words.Text[i + 1]);
        }
        return dotted;
    }

    /// <summary>Whether somebody calls something so: Berg wies das als „Unsinn“ zurück; Anwohner sprachen von „Schikane“.</summary>
    public static bool IsCalledSo(ParagraphWords words, int quote, in Cue cue)
    {
        if (quote == 0 || !cue.Source.Exists || !words.Speaks(cue.Source) && !words[cue.Source.First].Is(WordClass.Pronoun)) return false;
        ref var before = ref words[quote - 1];
        return before.Is(WordClass.Subordinator) && (before.Is(WordClass.Preposition) || EndsSentence(words, quote))
            || before.Is(WordClass.Of) && cue.Word >= 0 && words[cue.Word].Is(WordClass.Speak);
    }

    /// <summary>Whether what would speak is a noun for a name: das Motto lautete „Lehm für alle“.</summary>
    public static bool NamesTerm(ParagraphWords words, Phrase source) =>
        words[source.Head].Is(WordClass.TermNoun | WordClass.TitleNoun) && !words[source.Head].Is(WordClass.SpeakingNoun);

    /// <summary>What words are that nobody says: a title behind the noun for a work or a name, something else on a sign, else a term.</summary>
    public static QuoteKind KindOf(ParagraphWords words, int quote)
    {
        int start = words.SentenceStart(quote);
        for (int i = quote - 1; i >= start && quote - i <= Near; i--)
            if (words.BearsWords(i)) return QuoteKind.Other;
        if (quote == start) return QuoteKind.Term;
        if (words[quote - 1].Is(WordClass.TitleNoun)) return QuoteKind.Title;
        // dem „Ellinger Boten“
        return words.IsArticle(quote - 1) && !IsIndefinite(words, quote - 1) && IsTitleCase(words, quote) ? QuoteKind.Title : QuoteKind.Term;
    }

    private static bool IsTitleCase(ParagraphWords words, int quote)
    {
        int count = 0;
        for (int i = words[quote].Start; i < words[quote].End; i++)
        {
            if (!WordCharacters.IsLetter(words.Text[i]) || WordCharacters.IsLetter(words.Text[i - 1])) continue;
            if (!char.IsUpper(words.Text[i])) return false;
            count++;
        }
        return count > 1;
    }

    /// <summary>Whether the words begin in the middle of a sentence: names, titles and most terms begin with a capital.</summary>
    public static bool IsFragment(ParagraphWords words, int quote) => char.IsLower(FirstOf(words, quote));

    // He called it a „Wagnis“: an indefinite article stands before no name.
    private static bool IsIndefinite(ParagraphWords words, int at) => words[at].Is(WordClass.Determiner) && words[at].Is(WordClass.Number);

    /// <summary>Whether a full stop, question or exclamation mark ends the words.</summary>
    public static bool EndsSentence(ParagraphWords words, int quote) => Sentences.LastOf(words.Text, words[quote]) is '.' or '!' or '?';

    /// <summary>The number of words inside the marks.</summary>
    public static int WordsIn(ParagraphWords words, int quote)
    {
        int count = 0;
        for (int i = words[quote].Start; i < words[quote].End; i++)
            if (WordCharacters.IsPart(words.Text[i]) && (i == words[quote].Start || !WordCharacters.IsPart(words.Text[i - 1]))) count++;
        return count;
    }

    // Er hat den Damm „ein Wagnis“ genannt; but "Der Weg wird „Lehmgasse“ genannt" names nobody.
    private static bool IsCalledBySomebody(ParagraphWords words, int quote)
    {
        for (int i = words.SentenceStart(quote); i < quote; i++)
            if (words.IsAuxiliary(i)) return words.IsReported(quote + 1) && !words[i].Is(WordClass.Passive | WordClass.Be);
        return false;
    }

    private static char FirstOf(ParagraphWords words, int quote)
    {
        int at = words[quote].Start;
        while (at < words[quote].End - 1 && !WordCharacters.IsPart(words.Text[at])) at++;
        return words.Text[at];
    }
}
