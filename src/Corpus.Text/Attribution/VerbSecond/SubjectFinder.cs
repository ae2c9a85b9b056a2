using Corpus.Text.Attribution.Syntax;


namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Finds the subject of a verb where the finite verb stands second: Berg sagte; am Montag sagte Berg; wie Berg sagte; der Rat, der sagte.</summary>
internal static class SubjectFinder
{
    private const int Farthest = 30;

    /// <summary>The subject of the finite verb at <paramref name="verb"/>, looked for up to <paramref name="end"/>.</summary>
    public static Phrase Of(ParagraphWords words, int verb, int end)
    {
        int open = MainStart(words, verb), clause = ClauseStart(words, verb);
        if (verb > open && words[verb - 1].Is(WordClass.Conjunction) && Shared(words, open, verb) is { Exists: true } shared) return shared;
        if (clause < verb && words[clause].Is(WordClass.Subordinator) && (EndsClause(words, verb) || !words[clause].Is(WordClass.Preposition)))
            return InSubordinate(words, clause + 1, verb);
        bool relative = clause < verb && clause > open && words[clause - 1].Kind == TokenKind.Comma && words[clause].Is(WordClass.Determiner);
        if (relative && EndsClause(words, verb) && !IsPhraseUpTo(words, clause, verb))
            return Relative(words, clause, verb);
        var behind = Behind(words, verb, end);
        if (clause < verb)
        {
            var before = First(words, clause, verb);
            if (!words.IsNominative(before)) return behind;
            // Anna Berg, die Bürgermeisterin, sagte
            if (clause > open && First(words, open, verb) is var named && words.IsNominative(named)) return named;
            return IsObject(words, before, verb, behind) ? behind : before;
        }
        // Die Bauern seien müde, sagte Berg.
        if (verb > open && behind.First == verb + 1 && words.Speaks(behind) && HasVerb(words, open, verb)) return behind;
        // Anna Berg aus Elling, die gewartet hatte, sagte
        if (verb > open && words[open].Kind != TokenKind.Quote && !words[open].Is(WordClass.Subordinator) && First(words, open, verb) is var subject
            && words.IsNominative(subject)) return IsObject(words, subject, verb, behind) ? behind : subject;
        return behind;
    }

    /// <summary>The phrase that begins a clause: auch Berg sagte; und selbst der Rat sagte. The verb would stand right behind an adverb that is a
    /// constituent of its own.</summary>
    public static Phrase First(ParagraphWords words, int start, int verb)
    {
        for (int skipped = 0; skipped < 2 && start + 1 < verb && words[start].Is(WordClass.Adverb | WordClass.Conjunction) && !words[start].Capital; skipped++)
            start++;
        return words.At(start, verb);
    }

    /// <summary>The first phrase behind a verb that can be its subject.</summary>
    public static Phrase Behind(ParagraphWords words, int verb, int end)
    {
        int sentence = words[verb].Sentence;
        for (int i = verb + 1; i < Math.Min(end, verb + Farthest) && words[i].Sentence == sentence;)
        {
            ref var token = ref words[i];
            if (token.Kind is TokenKind.Comma or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Stop) break;
            bool hangs = token.Is(WordClass.Preposition | WordClass.To) && !token.Capital;
            if (token.Is(WordClass.Adverb) && !token.Capital && !hangs)
            {
                i++;
                continue;
            }
            var phrase = words.At(hangs ? i + 1 : i, end);
            if (phrase.Exists && !hangs && words.IsNominative(phrase) && !words[phrase.Head].Is(WordClass.Time)) return phrase;
            i = phrase.Exists ? phrase.Last + 1 : i + 1;
        }
        return Phrase.None;
    }

    // Whether a verb stands before the first comma: der Damm ist weich, sagte Berg; but Berg, die gewartet hatte, sagte.
    private static bool HasVerb(ParagraphWords words, int start, int end)
    {
        for (int i = start; i < end && words[i].Kind != TokenKind.Comma; i++)
            if (words.IsAnyVerb(i)) return true;
        return false;
    }

    private static int MainStart(ParagraphWords words, int verb)
    {
        int at = verb, start = words.SentenceStart(verb);
        while (at > start && words[at - 1].Kind is not (TokenKind.Colon or TokenKind.Semicolon) && !words.IsDash(at - 1)) at--;
        return at;
    }

    private static int ClauseStart(ParagraphWords words, int verb)
    {
        int at = verb, start = words.SentenceStart(verb);
        while (at > start && words[at - 1].Kind is not (TokenKind.Colon or TokenKind.Semicolon or TokenKind.Comma) && !words.IsDash(at - 1)) at--;
        return at;
    }

    // Berg war zufrieden und sagte
    private static Phrase Shared(ParagraphWords words, int open, int verb)
    {
        for (int i = verb - 2; i >= open; i--)
            if (words.IsReporting(i) || words.IsAuxiliary(i) || words[i].Is(WordClass.Other) && !words[i].Capital)
                return i > open ? Of(words, i, verb - 1) : Behind(words, i, verb - 1);
        var first = words.At(open, verb);
        return words.IsNominative(first) ? first : Phrase.None;
    }

    private static Phrase InSubordinate(ParagraphWords words, int start, int verb)
    {
        for (int i = start; i < verb;)
        {
            bool hangs = words[i].Is(WordClass.Preposition | WordClass.To);
            var phrase = words.At(hangs ? i + 1 : i, verb);
            if (!hangs && words.IsNominative(phrase)) return phrase;
            i = phrase.Exists ? phrase.Last + 1 : i + 1;
        }
        return Phrase.None;
    }

    private static bool EndsClause(ParagraphWords words, int verb)
    {
        int next = verb + 1;
        if (next >= words.Count || words[next].Sentence != words[verb].Sentence) return true;
        return words[next].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Colon or TokenKind.Semicolon or TokenKind.Quote
            || words[next].Is(WordClass.Auxiliary);
    }

    private static bool IsPhraseUpTo(ParagraphWords words, int start, int verb) => words.At(start, verb) is { Exists: true } phrase && phrase.Last == verb - 1;

    // Berg, der den Damm plante; die Marke, die Berg nannte; den Damm, den der Rat plante
    private static Phrase Relative(ParagraphWords words, int clause, int verb)
    {
        var antecedent = Antecedent(words, clause - 2);
        bool objects = words[clause].Is(WordClass.Object);
        if (!objects && antecedent.Exists && words.Speaks(antecedent)) return antecedent;
        return InSubordinate(words, clause + 1, verb) is { Exists: true } inner && (objects || words[inner.First].Is(WordClass.Pronoun) || words.Speaks(inner))
            ? inner : antecedent;
    }

    private static Phrase Antecedent(ParagraphWords words, int before)
    {
        for (int i = before, start = words.SentenceStart(before + 1); i >= start; i--)
            if (words.IsNoun(i)) return words.Until(i);
        return Phrase.None;
    }

    // "Die Äußerungen nannte Berg falsch": what cannot speak stands first, and somebody who can stands right behind the verb.
    private static bool IsObject(ParagraphWords words, Phrase before, int verb, Phrase behind)
    {
        if (words[before.Head].Is(WordClass.Time)) return true;
        if (!behind.Exists || words[before.First].Is(WordClass.Pronoun)) return false;
        if (words[behind.First].Is(WordClass.Pronoun) && behind.First == verb + 1 && !words[behind.First].Is(WordClass.It))
            return !words.Speaks(before) || !words[behind.First].Is(WordClass.She);
        // Ähnlich äußerte sich Berg
        int next = words[verb + 1].Is(WordClass.Pronoun) ? verb + 2 : verb + 1;
        return behind.First == next && !words.Speaks(before) && words.SpeaksByHead(behind);
    }
}
