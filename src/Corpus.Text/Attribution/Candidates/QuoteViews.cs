using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Looks at a quotation's form and at what stands around it.</summary>
internal static class QuoteViews
{
    private const int Reach = 80;

    /// <summary>The view of the quotation at <paramref name="at"/>.</summary>
    public static QuoteView Of(string text, Buffer<Token> tokens, Buffer<Verb> verbs, int at)
    {
        ref var token = ref tokens[at];
        var view = new QuoteView
        {
            Token = at,
            Sentence = token.Sentence,
            Before = Look(tokens, at - 1, token.Sentence),
            Behind = IsTitleAhead(text, tokens, at) ? Neighbour.TitleNoun : Look(tokens, at + 1, token.Sentence),
            Lead = LeadOf(text, token),
            Tail = TailOf(Sentences.LastOf(text, token)),
            Size = QuoteSize.Of(text, token.Start, token.End),
            Alone = true,
        };
        for (int i = at - 1; i >= 0 && at - i <= Reach && tokens[i].Sentence == token.Sentence && !(view.Reported && view.SameSentence && !view.Alone); i--)
            Around(tokens, verbs, i, ref view);
        for (int i = at + 1; i < tokens.Count && i - at <= Reach && tokens[i].Sentence == token.Sentence && !(view.Reported && !view.Alone); i++)
            Around(tokens, verbs, i, ref view);
        view.Opens = at == 0 || tokens[at - 1].Sentence != token.Sentence;
        return view;
    }

    private static void Around(Buffer<Token> tokens, Buffer<Verb> verbs, int i, ref QuoteView view)
    {
        if (tokens[i].Kind == TokenKind.Quote && i < view.Token) view.SameSentence = true;
        if (tokens[i].Kind is TokenKind.Word or TokenKind.Number) view.Alone = false;
        if (tokens[i].Verb >= 0 && verbs[tokens[i].Verb] is { Class: < VerbClass.According, Subject: >= 0 }
            || tokens[i].Is(WordClass.According)) view.Reported = true;
    }

    internal static Neighbour Look(Buffer<Token> tokens, int at, int sentence)
    {
        if (at < 0 || at >= tokens.Count || tokens[at].Sentence != sentence) return Neighbour.Edge;
        ref var token = ref tokens[at];
        switch (token.Kind)
        {
            case TokenKind.Comma:
                // Her first novel, “…”: what stands before the comma says more.
                return at > 0 && tokens[at - 1].Is(WordClass.TitleNoun) && !tokens[at - 1].Capital && tokens[at - 1].Sentence == sentence ? Neighbour.TitleNoun
                    : Neighbour.Comma;
            case TokenKind.Colon or TokenKind.Semicolon: return Neighbour.Colon;
            case TokenKind.Dash: return Neighbour.Dash;
            case TokenKind.Open or TokenKind.Close: return Neighbour.Bracket;
            case TokenKind.Stop: return Neighbour.Stop;
            case TokenKind.Quote: return Neighbour.Quote;
            case TokenKind.Symbol: return Neighbour.Other;
        }
        if (token.Owner) return Neighbour.Owner;
        if (token.Is(WordClass.Naming)) return Neighbour.Naming;
        if (token.Verb >= 0)
        {
            if (token.Is(WordClass.Say)) return Neighbour.Say;
            if (token.Is(WordClass.Speak)) return Neighbour.Speak;
            if (token.Is(WordClass.Write)) return Neighbour.Write;
            if (token.Is(WordClass.Think)) return Neighbour.Think;
            if (token.Is(WordClass.Call)) return Neighbour.Call;
            if (token.Is(WordClass.AnyVerb)) return Neighbour.OtherVerb;
        }
        if (token.Capital && token.Mention >= 0 && !token.Is(WordClass.Determiner | WordClass.Possessive | WordClass.Pronoun)) return Neighbour.Name;
        if (token.Is(WordClass.Auxiliary)) return Neighbour.Auxiliary;
        if (token.Is(WordClass.To)) return Neighbour.To;
        if (token.Is(WordClass.Determiner)) return Neighbour.Determiner;
        if (token.Is(WordClass.Possessive)) return Neighbour.Possessive;
        if (token.Is(WordClass.Relative)) return Neighbour.Relative;
        if (token.Is(WordClass.Pronoun)) return Neighbour.Pronoun;
        if (token.Is(WordClass.Subordinator)) return Neighbour.Subordinator;
        if (token.Is(WordClass.Preposition)) return Neighbour.Preposition;
        if (token.Is(WordClass.Conjunction)) return Neighbour.Conjunction;
        if (token.Is(WordClass.Adverb)) return Neighbour.Adverb;
        if (token.Is(WordClass.TitleNoun)) return Neighbour.TitleNoun;
        if (token.Is(WordClass.TermNoun)) return Neighbour.TermNoun;
        if (token.Is(WordClass.SpeechNoun)) return Neighbour.SpeechNoun;
        if (token.Is(WordClass.PersonNoun)) return Neighbour.PersonNoun;
        if (token.Is(WordClass.BodyNoun)) return Neighbour.BodyNoun;
        return token.Is(WordClass.DocumentNoun) ? Neighbour.DocumentNoun : Neighbour.Noun;
    }

    /// <summary>“River Song,” a drama: the noun behind the comma says what the words are.</summary>
    private static bool IsTitleAhead(string text, Buffer<Token> tokens, int at)
    {
        int first = at + 1;
        if (first < tokens.Count && tokens[first].Kind == TokenKind.Comma) first++;
        else if (Sentences.LastOf(text, tokens[at]) != ',') return false;
        if (first >= tokens.Count || !tokens[first].Is(WordClass.Determiner | WordClass.Possessive)) return false;
        for (int i = first + 1; i < tokens.Count && i < first + 6 && tokens[i].Kind == TokenKind.Word && !tokens[i].Is(WordClass.Boundary)
            && tokens[i].Verb < 0; i++)
            if (tokens[i].Is(WordClass.TitleNoun)) return true;
        return false;
    }

    private static Lead LeadOf(string text, in Token quote)
    {
        for (int i = quote.Start; i < quote.End; i++)
        {
            if (WordCharacters.IsLetter(text[i])) return char.IsUpper(text[i]) ? Lead.Capital : Lead.Lower;
            if (char.IsDigit(text[i]) || text[i] is '…' or '.' or '[' or '(' or '#' or '@') return Lead.Other;
        }
        return Lead.Other;
    }

    private static Tail TailOf(char last) => last switch
    {
        ',' or ';' => Tail.Comma,
        '.' or '…' => Tail.Stop,
        '?' or '!' => Tail.Question,
        '-' or '–' or '—' => Tail.Dash,
        _ => Tail.Word,
    };
}
