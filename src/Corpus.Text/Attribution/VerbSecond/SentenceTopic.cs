using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.VerbSecond;

/// <summary>Whom a sentence is about, who may speak what it quotes without a cue, and speak on in the next one.</summary>
internal static class SentenceTopic
{
    /// <summary>The subject of the sentence's verb of speaking, else whoever it is according to, else its subject.</summary>
    public static Cue Of(ParagraphWords words, int start)
    {
        int end = words.SentenceEnd(start);
        for (int i = start; i < end; i++)
            if (words.IsReporting(i) && SubjectFinder.Of(words, i, end) is { Exists: true } subject && IsThirdPerson(words, subject))
                return new Cue(subject, i, "");
        if (CueFinder.According(words, start, end) is { Exists: true } cue) return cue;
        return IsIndirect(words, start) ? Cue.None : new Cue(Subject(words, start, end), -1, "");
    }

    /// <summary>Whether the sentence is in the mood of what others say: der Damm sei brüchig.</summary>
    public static bool IsIndirect(ParagraphWords words, int start)
    {
        for (int i = start, end = words.SentenceEnd(start); i < end; i++)
            if (words[i].Is(WordClass.Subjunctive) && !words[i].Capital) return true;
        return false;
    }

    /// <summary>The subject of the main clause, if it is somebody who can speak: <c>Der Rat</c> war zufrieden; zunächst wollte <c>er</c> warten.</summary>
    public static Phrase Subject(ParagraphWords words, int start, int end)
    {
        var first = SubjectFinder.First(words, start, end);
        if (words.IsNominative(first) && MaySpeak(words, first)) return first;
        int verb = SecondVerb(words, start, end);
        return verb > 0 && SubjectFinder.Behind(words, verb, end) is { Exists: true } subject && MaySpeak(words, subject) ? subject : Phrase.None;
    }

    /// <summary>The subject before a quotation that no verb of speaking takes up: <c>Der Rat</c> wartet nur noch „auf ein wenig Sonne“.</summary>
    public static Phrase Before(ParagraphWords words, int quote)
    {
        int start = words.SentenceStart(quote);
        if (quote == start || IsIndirect(words, start) || Subject(words, start, quote) is not { Exists: true } subject) return Phrase.None;
        return CueFinder.IsAddressee(words, subject, start, words.SentenceEnd(start)) ? Phrase.None : subject;
    }

    /// <summary>Whoever has what stands before a colon without a verb of speaking: <c>Die Ministerin</c> zeigte sich zufrieden: „Wir sind am Ziel.“</summary>
    public static Phrase BeforeColon(ParagraphWords words, int quote)
    {
        int start = words.SentenceStart(quote);
        if (quote == start || words[quote - 1].Kind != TokenKind.Colon) return Phrase.None;
        for (int i = start; i < quote; i++)
            if (words.IsAuxiliary(i) || words[i].Is(WordClass.Other) && !words[i].Capital)
                return SubjectFinder.Of(words, i, quote) is { Exists: true } subject && IsThirdPerson(words, subject)
                    && !CueFinder.IsAddressee(words, subject, start, quote) ? subject : Phrase.None;
        return Subject(words, start, quote);
    }

    // Kritisch bewertet / Am Montag bewertete / Den Plan bewertet: what stands behind the first constituent is the finite verb, known or not.
    private static int SecondVerb(ParagraphWords words, int start, int end)
    {
        // Um Zeit zu gewinnen, will
        for (int i = start + 1; i < end && words[start].Is(WordClass.Subordinator | WordClass.Preposition); i++)
            if (words[i - 1].Kind == TokenKind.Comma && (words.IsAuxiliary(i) || words.IsReporting(i))) return i;
        bool hangs = words[start].Is(WordClass.Preposition | WordClass.To);
        var first = words.At(hangs ? start + 1 : start, end);
        if (hangs && !first.Exists) return -1;
        int verb = first.Exists ? words.EndOf(first, end) : start + 1;
        return verb < end && words[verb].Kind == TokenKind.Word && !words[verb].Capital
            && (words.IsAuxiliary(verb) || !words[verb].Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive)) ? verb : -1;
    }

    private static bool MaySpeak(ParagraphWords words, Phrase phrase) =>
        words[phrase.First].Is(WordClass.Pronoun) ? IsThirdPerson(words, phrase) : words.Speaks(phrase);

    private static bool IsThirdPerson(ParagraphWords words, Phrase phrase) =>
        !words[phrase.First].Is(WordClass.Pronoun) || words[phrase.First].Is(WordClass.He | WordClass.She);
}
