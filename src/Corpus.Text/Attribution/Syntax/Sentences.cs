using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>Numbers the sentences of a paragraph's tokens; a quotation that ends with a full stop ends its sentence too.</summary>
internal static class Sentences
{
    /// <summary>Sets <see cref="Token.Sentence"/> of every token; the first sentence is 0.</summary>
    public static void Number(string text, Vocabulary words, Buffer<Token> tokens)
    {
        int sentence = 0;
        bool opens = true;
        for (int i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            token.Sentence = sentence;
            if (opens) Uncapitalise(text, words, ref token);
            opens = MayEnd(text, token) && i + 1 < tokens.Count && Ends(text, words, tokens, i);
            if (opens) sentence++;
        }
    }

    /// <summary>The capital of a sentence's first word says nothing where the word is known or looks like a verb: "Asked on Monday, Berg said".</summary>
    private static void Uncapitalise(string text, Vocabulary words, ref Token token)
    {
        if (!token.Capital || token.Kind != TokenKind.Word || token.Owner) return;
        if (token.Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive) && !token.Is(WordClass.GivenName | WordClass.I))
        {
            token.Capital = false;
            return;
        }
        if (token.Class == WordClass.None) token.Class = words.Guess(text.AsSpan(token.Start, token.End - token.Start));
        if (token.Is(WordClass.AnyVerb) && !token.Is(WordClass.GivenName | WordClass.Title | WordClass.NameBody | WordClass.SpeakingNoun)
            && token.Is(WordClass.Past | WordClass.Ing)) token.Capital = false;
    }

    /// <summary>Whether a sentence can end with such a token: a quick no for most.</summary>
    private static bool MayEnd(string text, in Token token) => token.Kind == TokenKind.Word ? text[token.End - 1] == '.'
        : token.Kind is TokenKind.Stop or TokenKind.Quote;

    private static bool Ends(string text, Vocabulary words, Buffer<Token> tokens, int at)
    {
        ref var token = ref tokens[at];
        ref var next = ref tokens[at + 1];
        bool spaced = next.Start > token.End;
        switch (token.Kind)
        {
            case TokenKind.Stop:
                if (words.HasDottedOrdinals && IsOrdinal(tokens, at)) return false;
                return spaced && (next.Capital || next.Kind is TokenKind.Quote or TokenKind.Number or TokenKind.Dash) || next.Kind == TokenKind.Quote
                    && text[token.Start] != '…';
            case TokenKind.Quote:
                char last = LastOf(text, token);
                if (last is '.' or '…') return next.Kind == TokenKind.Quote || next.Capital && (words.IsVerbSecond || !IsCue(tokens, at + 1));
                return last is '?' or '!' && (next.Kind == TokenKind.Quote || next.Capital && (words.IsVerbSecond || !IsCue(tokens, at + 1)));
            case TokenKind.Word:
                // "… in the U.S. He said …"
                return next.Capital && next.Is(WordClass.Pronoun | WordClass.Determiner | WordClass.Preposition | WordClass.Conjunction
                    | WordClass.Subordinator) && !token.Is(WordClass.Title);
            default:
                return false;
        }
    }

    // am 3. Mai
    private static bool IsOrdinal(Buffer<Token> tokens, int at) =>
        at > 0 && tokens[at - 1].Kind == TokenKind.Number && tokens[at - 1].End == tokens[at].Start && tokens[at - 1].End - tokens[at - 1].Start < 3;

    /// <summary>The last character of the words of a quotation, marks left out.</summary>
    public static char LastOf(string text, in Token quote)
    {
        int end = quote.End;
        while (end > quote.Start + 1 && (text[end - 1] is '`' or ' ' or '\u00a0' || QuotationSigns.IsAny(text[end - 1]))) end--;
        return text[end - 1];
    }

    /// <summary>“Never!” Anna Berg said: a name or pronoun with its verb goes on with the quotation's sentence.</summary>
    private static bool IsCue(Buffer<Token> tokens, int at)
    {
        for (int i = at; i < tokens.Count && i < at + 5; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind != TokenKind.Word) return false;
            if (i > at && !token.Capital && token.Is(WordClass.Say | WordClass.Speak | WordClass.Write))
                return i + 1 >= tokens.Count || tokens[i + 1].Kind is TokenKind.Stop or TokenKind.Comma or TokenKind.Quote
                || !tokens[i + 1].Is(WordClass.Subordinator | WordClass.Determiner | WordClass.Pronoun);
            if (!token.Capital && !token.Is(WordClass.Adverb)) return false;
        }
        return false;
    }
}
