using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>Finds the noun phrases and pronouns of a paragraph: "a senior official", "Ambassador Kim", "she".</summary>
internal static class MentionFinder
{
    private const int LongestPhrase = 14;

    // Most words are none of these, and one question decides.
    private const WordClass Alone = WordClass.Relative | WordClass.Complement | WordClass.Pronoun | WordClass.Indefinite;
    private const WordClass Edge = WordClass.Boundary | WordClass.Determiner | WordClass.Possessive | WordClass.Time;

    /// <summary>Fills <paramref name="mentions"/> and sets <see cref="Token.Mention"/>; verbs are marked with <see cref="Token.Verb"/> 0 until their clause is
    /// read.</summary>
    public static void Read(string text, Vocabulary words, Buffer<Token> tokens, Buffer<Mention> mentions)
    {
        mentions.Truncate(0);
        for (int i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if (token.Is(WordClass.AnyVerb) && token.Kind == TokenKind.Word && WordSense.IsVerb(tokens, i)) token.Verb = 0;
        }
        for (int i = 0; i < tokens.Count; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind is not (TokenKind.Word or TokenKind.Number) || token.Verb == 0 || IsPartyLabel(text, tokens, i)) continue;
            int last = token.Is(Alone) && Single(tokens, i) ? i : Phrase(words, tokens, i, mentions, text);
            if (last < i) continue;
            Add(text, words, tokens, mentions, i, last, false);
            i = last;
        }
    }

    /// <summary>Anna Berg, R-Elling: a party and a place behind a name.</summary>
    private static bool IsPartyLabel(string text, Buffer<Token> tokens, int at)
    {
        ref var token = ref tokens[at];
        return token.Capital && at > 0 && tokens[at - 1].Kind is TokenKind.Comma or TokenKind.Open && token.End - token.Start > 3
            && text[token.Start + 1] == '-' && char.IsUpper(text[token.Start + 2]);
    }

    /// <summary>A pronoun stands alone: he, who, others.</summary>
    private static bool Single(Buffer<Token> tokens, int at)
    {
        ref var token = ref tokens[at];
        if (token.Is(WordClass.Relative)) return true;
        if (token.Is(WordClass.Complement))
            return at > 0 && tokens[at - 1].Mention >= 0 && at + 1 < tokens.Count && (tokens[at + 1].Verb == 0 || tokens[at + 1].Is(WordClass.Auxiliary));
        if (!token.Is(WordClass.Pronoun))
            return token.Is(WordClass.Indefinite) && (at + 1 >= tokens.Count || tokens[at + 1].Verb == 0 || tokens[at + 1].Is(WordClass.Auxiliary));
        return token.Is(WordClass.He | WordClass.She | WordClass.They | WordClass.It | WordClass.I | WordClass.Party | WordClass.Indefinite);
    }

    private static int Phrase(Vocabulary words, Buffer<Token> tokens, int start, Buffer<Mention> mentions, string text)
    {
        if (!CanStart(words, tokens, start)) return -1;
        int last = start;
        if (tokens[start].Is(WordClass.Possessive) || tokens[start].Owner) AddOwner(text, words, tokens, mentions, start, start);
        while (last + 1 < tokens.Count && last - start < LongestPhrase && Continues(words, tokens, start, last + 1))
        {
            last++;
            if (tokens[last].Owner) AddOwner(text, words, tokens, mentions, start, last);
        }
        return last;
    }

    private static bool CanStart(Vocabulary words, Buffer<Token> tokens, int at)
    {
        ref var token = ref tokens[at];
        if (!token.Is(Edge) || token.Is(WordClass.Determiner | WordClass.Possessive)) return true;
        if (IsBoundary(words, token)) return false;
        return !token.Is(WordClass.Time) || token.Capital && at + 1 < tokens.Count && tokens[at + 1].Capital && !tokens[at + 1].Is(WordClass.Time);
    }

    private static bool Continues(Vocabulary words, Buffer<Token> tokens, int start, int at)
    {
        ref var token = ref tokens[at];
        ref var previous = ref tokens[at - 1];
        if (token.Sentence != previous.Sentence) return false;
        if (token.Kind is not (TokenKind.Word or TokenKind.Number)) return BodyNames.IsLink(tokens, at);
        if (BodyNames.IsBehindLink(tokens, at)) return true;
        if (token.Verb == 0) return false;
        if (token.Is(Edge | WordClass.Particle))
        {
            if (token.Is(WordClass.Determiner | WordClass.Possessive) && !token.Capital && !(previous.Is(WordClass.Determiner) && !previous.Owner))
                return false;
            if (IsBoundary(words, token)) return IsTitleLink(tokens, at) || BodyNames.IsLink(tokens, at) || TitlePhrases.IsLink(tokens, start, at);
            if (previous.Is(WordClass.Preposition) && at - 1 > start && token.Capital) return true;
            if (token.Is(WordClass.Time) && !(token.Capital && previous.Capital && (previous.Is(WordClass.NameBody) || IsInBody(tokens, at)))
                && !previous.Is(WordClass.Determiner)) return false;
            // "Pierre de Berg", "Anna von der Heide"
            if (token.Is(WordClass.Particle) && (previous.Capital || previous.Is(WordClass.Particle) && at - 1 > start) && !previous.Owner
                && LeadsToCapital(tokens, at)) return true;
        }
        else if (token.Capital && previous.Is(WordClass.Preposition) && at - 1 > start) return true;
        if (previous.Owner || words.NounsAreCapitalised) return true;
        if (token.Capital) return previous.Capital || !previous.Is(WordClass.DocumentNoun | WordClass.Time)
            || previous.Is(WordClass.Title | WordClass.BodyNoun);
        if (!previous.Capital || previous.Is(WordClass.Determiner | WordClass.Possessive)) return true;
        if (token.Class == WordClass.None && start > 0 && tokens[start - 1].Is(WordClass.Preposition) && tokens[start - 1].Sentence == token.Sentence)
            return true;
        return token.Kind == TokenKind.Number || tokens[start].Is(WordClass.Determiner) && tokens[start].Class != WordClass.None && start < at - 1
            && token.Class == WordClass.None || LeadsToNoun(tokens, at);
    }

    /// <summary>The "Morning" of "Elling Morning Herald".</summary>
    private static bool IsInBody(Buffer<Token> tokens, int at) =>
        at + 1 < tokens.Count && tokens[at + 1].Capital && tokens[at + 1].Is(WordClass.NameBody) && tokens[at + 1].Sentence == tokens[at].Sentence;

    /// <summary>The "of" of "Secretary of State Anna Berg".</summary>
    private static bool IsTitleLink(Buffer<Token> tokens, int at) =>
        tokens[at].Is(WordClass.Preposition | WordClass.To) && tokens[at - 1].Capital && tokens[at - 1].Is(WordClass.Title) && !tokens[at - 1].Owner
            && !(tokens[at - 1].Is(WordClass.Surname) && at > 1 && tokens[at - 2].Capital && !tokens[at - 2].Is(WordClass.Title | WordClass.NameBody))
        && at + 2 < tokens.Count && tokens[at + 1].Capital && tokens[at + 2].Capital && tokens[at + 1].Sentence == tokens[at].Sentence
            && !tokens[at + 1].Is(WordClass.Time);

    /// <summary>Whether nothing but particles stands between here and a capital.</summary>
    private static bool LeadsToCapital(Buffer<Token> tokens, int at)
    {
        for (int i = at; i + 1 < tokens.Count && i < at + 3 && tokens[i + 1].Start == tokens[i].End + 1; i++)
        {
            if (tokens[i + 1].Capital) return true;
            if (!tokens[i + 1].Is(WordClass.Particle)) return false;
        }
        return false;
    }

    /// <summary>Behind a name a phrase goes on only towards a noun that can speak: Moon campaign manager.</summary>
    private static bool LeadsToNoun(Buffer<Token> tokens, int at)
    {
        for (int i = at; i < tokens.Count && i < at + 4; i++)
        {
            ref var token = ref tokens[i];
            if (token.Kind != TokenKind.Word || token.Capital || token.Verb == 0 || token.Is(WordClass.Boundary | WordClass.Determiner | WordClass.Possessive))
                return false;
            if (token.Is(WordClass.SpeakingNoun)) return true;
            // "Harbour resident Anna Berg"
            if (i + 1 < tokens.Count && tokens[i + 1].Capital && tokens[i + 1].Is(WordClass.GivenName) && !tokens[i + 1].Is(WordClass.NameBody)
                && token.Class == WordClass.None) return true;
        }
        return false;
    }

    private static bool IsBoundary(Vocabulary words, in Token token)
    {
        if (!token.Is(WordClass.Boundary)) return false;
        return !token.Capital || !token.Is(WordClass.GivenName) || words.NounsAreCapitalised;
    }

    private static void AddOwner(string text, Vocabulary words, Buffer<Token> tokens, Buffer<Mention> mentions, int first, int last) =>
        Add(text, words, tokens, mentions, first, last, true);

    private static void Add(string text, Vocabulary words, Buffer<Token> tokens, Buffer<Mention> mentions, int first, int last, bool owner)
    {
        ref var head = ref tokens[last];
        if (!owner)
            for (int i = first; i <= last; i++) tokens[i].Mention = mentions.Count;
        ref var mention = ref mentions.Next();
        (mention.First, mention.Last, mention.Verb) = (first, last, -1);
        (mention.Start, mention.End) = (tokens[first].Start, WithoutOwner(words, text, head));
        (mention.Head, mention.Sentence) = (head.Class, head.Sentence);
        mention.Owner = owner;
        mention.Determined = tokens[first].Is(WordClass.Determiner | WordClass.Possessive);
        Name(words, text, tokens, ref mention);
        mention.Type = TypeOf(words, tokens, mention);
    }

    private static int WithoutOwner(Vocabulary words, string text, in Token token) =>
        token.Owner ? words.Possessive.WithoutMark(text, token.End) : token.End;

    /// <summary>The proper name is the phrase's last run of capitals: former Secretary <c>Anna Berg</c>.</summary>
    private static void Name(Vocabulary words, string text, Buffer<Token> tokens, ref Mention mention)
    {
        int last = mention.Last;
        while (last >= mention.First
            && !(tokens[last].Capital && (!tokens[last].Is(WordClass.Determiner) || last > mention.First && BodyNames.IsLink(tokens, last - 1)))) last--;
        if (last < mention.First) return;
        int first = Run(words, text, tokens, mention.First, last);
        while (BodyNames.LinkBefore(tokens, first, mention.First) is var link and > 0 && !HasPerson(tokens, first, last))
        {
            first = Run(words, text, tokens, mention.First, link - 1);
            mention.Linked = true;
        }
        while (last > first && tokens[last].Is(WordClass.Honour) && !tokens[last].Owner) last--;
        mention.NameStart = tokens[first].Start;
        mention.NameEnd = WithoutOwner(words, text, tokens[last]);
    }

    /// <summary>The first token of the run of capitals that ends at <paramref name="last"/>.</summary>
    private static int Run(Vocabulary words, string text, Buffer<Token> tokens, int start, int last)
    {
        int first = last;
        while (first > start && (!tokens[first - 1].Owner || IsPlural(words, text, tokens[first - 1]) && tokens[first].Is(WordClass.NameBody))
            && (tokens[first - 1].Capital && !tokens[first - 1].Is(WordClass.Determiner | WordClass.Possessive) || tokens[first - 1].Is(WordClass.Particle)
            && first - 1 > start && (tokens[first - 2].Capital || tokens[first - 2].Is(WordClass.Particle) && first - 2 > start))) first--;
        return first;
    }

    /// <summary>The Seafarers' Union: the owner belongs to the body's name.</summary>
    private static bool IsPlural(Vocabulary words, string text, in Token owner) => !words.Possessive.EndsBare(text, owner.End);

    /// <summary>Whether a person's name or title stands there: House of Delegates <c>Speaker Anna Berg</c>.</summary>
    private static bool HasPerson(Buffer<Token> tokens, int first, int last)
    {
        for (int i = first; i <= last; i++)
            if (tokens[i].Is(WordClass.Title | WordClass.GivenName | WordClass.PersonNoun) && i > first && !tokens[i].Is(WordClass.Plural)) return true;
        return false;
    }

    private static MentionType TypeOf(Vocabulary words, Buffer<Token> tokens, in Mention mention)
    {
        ref var head = ref tokens[mention.Last];
        if (mention.First == mention.Last)
        {
            if (head.Is(WordClass.Relative | WordClass.Complement)) return MentionType.Relative;
            if (head.Is(WordClass.Indefinite)) return MentionType.Indefinite;
            if (head.Is(WordClass.Pronoun | WordClass.Possessive))
            {
                if (head.Is(WordClass.He | WordClass.She)) return MentionType.Pronoun;
                if (head.Is(WordClass.They)) return MentionType.They;
                if (head.Is(WordClass.It)) return MentionType.It;
                if (head.Is(WordClass.I | WordClass.Party)) return MentionType.FirstPerson;
            }
        }
        if (head.Capital && mention.NameEnd > mention.NameStart && !(words.NounsAreCapitalised && head.Is(WordClass.SpeakingNoun)))
        {
            bool body = mention.Linked || mention.Last > mention.First + 1 && head.Is(WordClass.NameBody) && tokens[mention.Last - 1].Capital;
            if (head.Is(WordClass.PersonNoun) && !body && (mention.First == mention.Last || mention.Determined)) return MentionType.PersonNoun;
            return mention.Linked || head.Is(WordClass.NameBody | WordClass.BodyNoun) ? MentionType.Name : MentionType.Person;
        }
        if (head.Is(WordClass.PersonNoun)) return MentionType.PersonNoun;
        // The Group of Seven wealthy nations: the nouns behind the name only describe it.
        if (mention.Linked && !head.Is(WordClass.DocumentNoun)) return MentionType.Name;
        if (head.Is(WordClass.BodyNoun)) return MentionType.BodyNoun;
        return head.Is(WordClass.DocumentNoun) ? MentionType.DocumentNoun : MentionType.OtherNoun;
    }
}
