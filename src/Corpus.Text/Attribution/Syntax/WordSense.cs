using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>Decides by its neighbours whether a word that may be a verb is one: "the plan" against "they plan".</summary>
internal static class WordSense
{
    private const WordClass BeforeNoun = WordClass.Determiner | WordClass.Possessive | WordClass.Number;

    /// <summary>Whether the token at <paramref name="at"/> is a verb here, auxiliaries left out.</summary>
    public static bool IsVerb(Buffer<Token> tokens, int at)
    {
        ref var token = ref tokens[at];
        if (!token.Is(WordClass.AnyVerb) || token.Capital || token.Owner) return false;
        if (at == 0 || tokens[at - 1].Sentence != token.Sentence) return token.Is(WordClass.Ing | WordClass.Past) && !token.Is(WordClass.SpeakingNoun);
        int before = at - 1;
        while (before > 0 && tokens[before].Is(WordClass.Adverb) && !tokens[before].Capital && !tokens[before].Is(WordClass.Determiner)) before--;
        ref var previous = ref tokens[before];
        if (previous.Owner) return false;
        if (token.Is(WordClass.Say) && token.Is(WordClass.Past | WordClass.Third)) return !previous.Is(BeforeNoun) || previous.Is(WordClass.Indefinite);
        bool aux = previous.Is(WordClass.Auxiliary | WordClass.Contracted);
        if (aux) return true;
        if (previous.Is(BeforeNoun) && !previous.Is(WordClass.Pronoun | WordClass.Indefinite) && !previous.Capital) return false;
        if (token.Is(WordClass.Past))
            return previous.Is(WordClass.Indefinite | WordClass.Subordinator)
            || !previous.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition);
        if (token.Is(WordClass.Ing))
            return token.Is(WordClass.Reporting) || !IsNounRun(tokens, at) || previous.Kind != TokenKind.Word || previous.Is(WordClass.Boundary);
        if (token.Is(WordClass.Third))
        {
            if (previous.Is(WordClass.Preposition | WordClass.To)) return false;
            if (previous.Is(WordClass.Subject | WordClass.Relative) || previous.Kind is TokenKind.Comma or TokenKind.Quote or TokenKind.Close) return true;
            if (previous.Capital) return !IsNounRun(tokens, at) || token.Is(WordClass.Say | WordClass.Speak | WordClass.Write | WordClass.Think);
            if (previous.Is(WordClass.SpeakingNoun) && !previous.Is(WordClass.Plural)) return true;
            return OpensObject(tokens, at);
        }
        if (token.Is(WordClass.Base))
        {
            if (previous.Is(WordClass.To)) return !token.Is(WordClass.SpeakingNoun) || OpensObject(tokens, at) || !token.Is(WordClass.DocumentNoun);
            return previous.Is(WordClass.Subject) && !previous.Is(WordClass.He | WordClass.She | WordClass.It) || previous.Is(WordClass.PersonNoun)
                && previous.Is(WordClass.Plural)
                || previous.Is(WordClass.Indefinite) || previous.Is(WordClass.Relative) && OpensObject(tokens, at)
                || previous.Is(WordClass.NameBody) && previous.Capital && OpensObject(tokens, at) && !IsCalling(tokens, at);
        }
        return token.Is(WordClass.Participle) && previous.Is(WordClass.Auxiliary);
    }

    /// <summary>"Harbour Radio host Anna Berg": what somebody is, between the body and the name.</summary>
    private static bool IsCalling(Buffer<Token> tokens, int at) => tokens[at].Is(WordClass.PersonNoun) && tokens[at + 1].Capital;

    /// <summary>Whether what follows is what follows a verb: "the poll shows that", "plans the".</summary>
    private static bool OpensObject(Buffer<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count || tokens[at + 1].Sentence != tokens[at].Sentence) return false;
        ref var next = ref tokens[at + 1];
        return next.Kind is TokenKind.Quote or TokenKind.Colon || next.Capital
            || next.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun | WordClass.Subordinator | WordClass.To | WordClass.Relative);
    }

    /// <summary>Whether a person or body follows within the same run of nouns: "Trump supports groups".</summary>
    private static bool IsNounRun(Buffer<Token> tokens, int at)
    {
        if (at + 1 >= tokens.Count) return false;
        ref var next = ref tokens[at + 1];
        return !next.Capital && next.Kind == TokenKind.Word && next.Is(WordClass.SpeakingNoun);
    }
}
