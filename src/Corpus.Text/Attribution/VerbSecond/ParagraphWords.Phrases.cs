using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.VerbSecond;

/// <content>The noun phrases: die Sprecherin, der „Elling Courier“, Bergs neue Sprecherin.</content>
internal sealed partial class ParagraphWords
{
    // What an adjective is none of.
    private const WordClass NoAdjective = WordClass.Preposition | WordClass.To | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary
        | WordClass.Subjunctive;

    // The „Elling Courier“ of a phrase is no longer than this, and its noun phrase has at most so many words before the noun.
    private const int LongestTitle = 42;
    private const int MostAdjectives = 5;

    /// <summary>The noun phrase that begins at a token: die Sprecherin, Anna Berg, der „Elling Courier“, sie.</summary>
    public Phrase At(int start, int end)
    {
        if (start < 0 || start >= end || tokens[start].Kind is not (TokenKind.Word or TokenKind.Number)) return Phrase.None;
        ref var first = ref tokens[start];
        // "Sie" inside a sentence is who is spoken to.
        if (first.Is(WordClass.Pronoun)) return first.Is(WordClass.Subject) && !first.Capital ? new Phrase(start, start, start) : Phrase.None;
        bool determined = first.Is(WordClass.Determiner | WordClass.Possessive) && !first.Capital;
        int noun = determined ? start + 1 : start;
        for (int most = noun + MostAdjectives; noun < Math.Min(most, end) && IsBeforeNoun(noun, determined) && tokens[noun].Sentence == first.Sentence;) noun++;
        if (noun >= end || tokens[noun].Sentence != first.Sentence) return Alone(start);
        if (!IsNoun(noun)) return determined && IsTitle(noun) ? new Phrase(start, noun, noun) : Alone(start);
        if (noun == start) noun = Owned(noun, end);
        int last = noun;
        while (last + 1 < end && tokens[last + 1].Sentence == first.Sentence && GoesOn(last + 1, noun)) last++;
        return new Phrase(start, last, noun);
    }

    // Bergs neue Sprecherin: of what somebody has, the noun is the head.
    private int Owned(int owner, int end)
    {
        ref var token = ref tokens[owner];
        if (token.Is(WordClass.GivenName | WordClass.SpeakingNoun | WordClass.Title) || !words.Possessive.EndsBare(Text, token.End)) return owner;
        int noun = owner + 1;
        while (noun < end && noun < owner + MostAdjectives && tokens[noun].Sentence == token.Sentence && IsBeforeNoun(noun, false)) noun++;
        return noun < end && tokens[noun].Sentence == token.Sentence && IsNoun(noun) && tokens[noun].Is(WordClass.SpeakingNoun) ? noun : owner;
    }

    /// <summary>The noun phrase that ends at a token.</summary>
    public Phrase Until(int last)
    {
        int first = last;
        while (first > 0 && tokens[first - 1].Sentence == tokens[last].Sentence && (IsNoun(first - 1) || last - first < 4 && IsBeforeNoun(first - 1, true)
            || tokens[first - 1].Is(WordClass.Determiner | WordClass.Possessive)))
            if (tokens[--first].Is(WordClass.Determiner | WordClass.Possessive)) break;
        return new Phrase(first, last, last);
    }

    /// <summary>The token behind a phrase and all that hangs on it: der Sprecher des Rats in Elling (SPD), Anna Berg.</summary>
    public int EndOf(Phrase phrase, int end)
    {
        int at = phrase.Last + 1;
        while (at < end && tokens[at].Sentence == tokens[phrase.First].Sentence)
        {
            int next = at;
            if (tokens[at].Kind == TokenKind.Open)
            {
                while (next < end && tokens[next].Kind != TokenKind.Close && next < at + 8) next++;
                if (next < end && tokens[next].Kind == TokenKind.Close) next++;
                else return at;
            }
            else if (tokens[at].Is(WordClass.Preposition | WordClass.To)) next = Math.Max(at, At(at + 1, end).Last + 1);
            else if (tokens[at].Is(WordClass.Determiner | WordClass.Possessive)) next = Math.Max(at, At(at, end).Last + 1);
            else if (tokens[at].Kind == TokenKind.Comma && at + 1 < end && IsNoun(at + 1)) next = Math.Max(at, At(at + 1, end).Last + 1);
            else if (IsTitle(at)) next = at + 1;
            if (next == at) return at;
            at = next;
        }
        return at;
    }

    // viele, diese: without a noun.
    private Phrase Alone(int start) => tokens[start].Is(WordClass.Determiner) && tokens[start].Is(WordClass.Indefinite) ? new Phrase(start, start, start)
        : Phrase.None;

    /// <summary>BGH</summary>
    public bool IsAbbreviation(int at) => tokens[at].Capital && tokens[at].End - tokens[at].Start > 1 && char.IsUpper(Text[tokens[at].Start + 1]);

    private bool IsBeforeNoun(int at, bool determined)
    {
        ref var token = ref tokens[at];
        // der 58-Jährige: a noun itself
        if (token.Kind == TokenKind.Number) return !token.Is(WordClass.PersonNoun);
        if (token.Kind != TokenKind.Word || token.Capital || token.Is(NoAdjective) || IsReporting(at)) return false;
        if (token.Is(WordClass.Determiner) && token.Is(WordClass.Object)) return false;
        return determined || token.Is(WordClass.Adjective);
    }

    private bool GoesOn(int at, int noun)
    {
        // am Montag Anna Berg: two phrases
        // Der Courier Bürgermeisterin Anna Berg: whom a paper quotes
        if (IsNoun(at) && tokens[noun].Is(WordClass.BodyNoun) && !tokens[noun].Is(WordClass.PersonNoun) && tokens[at].Is(WordClass.PersonNoun)) return false;
        if (IsNoun(at)) return !tokens[at - 1].Is(WordClass.Time) || tokens[at].Is(WordClass.Time);
        if (tokens[at].Is(WordClass.Particle))
        {
            int name = at + 1 < tokens.Count && tokens[at + 1].Is(WordClass.Particle) && !tokens[at + 1].Capital ? at + 2 : at + 1;
            bool given = tokens[at - 1].Is(WordClass.GivenName) || tokens[at - 1].Is(WordClass.Particle) && tokens[at - 2].Is(WordClass.GivenName);
            return given && name < tokens.Count && IsNoun(name) && tokens[name].Sentence == tokens[at].Sentence;
        }
        return IsTitle(at) && !tokens[noun].Is(WordClass.PersonNoun);
    }

    // The „Elling Courier“
    private bool IsTitle(int at)
    {
        ref var token = ref tokens[at];
        return token.Kind == TokenKind.Quote && token.End - token.Start < LongestTitle && token.Start + 1 < Text.Length && char.IsUpper(Text[token.Start + 1]);
    }
}
