using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <content>From a noun inside a phrase to the mention that the phrase is about.</content>
internal static partial class ClauseReader
{
    /// <summary>From the mention before a verb to the head of its phrase: from "the council" in "a spokesman for the council", from "Storm" in "Berg and
    /// Storm", from "chief" in "Anna Berg, president and chief".</summary>
    private static int Climb(Buffer<Token> tokens, Buffer<Mention> mentions, int mention)
    {
        for (int steps = 0; steps < 8; steps++)
        {
            int outer = Outer(tokens, mentions, mention);
            if (outer < 0) return mention;
            mention = outer;
        }
        return mention;
    }

    private static int Outer(Buffer<Token> tokens, Buffer<Mention> mentions, int mention)
    {
        ref var inner = ref mentions[mention];
        int before = inner.First - 1;
        // "Berg himself said", "Berg and Storm both said"
        if (before >= 0 && tokens[before].Sentence == inner.Sentence && tokens[before].Mention is >= 0 and var meant && !tokens[before].Owner
            && (inner.Type == MentionType.Indefinite || IsReflexive(inner))) return meant;
        if (before < 1 || tokens[before].Sentence != inner.Sentence || tokens[before - 1].Sentence != inner.Sentence || tokens[before].Capital) return -1;
        ref var link = ref tokens[before];
        int outer = tokens[before - 1].Mention;
        if (outer < 0 || tokens[before - 1].Owner || mentions[outer].Type == MentionType.Relative) return -1;
        ref var head = ref mentions[outer];
        if (link.Is(WordClass.Preposition))
            return link.Is(WordClass.Subordinator) || link.Is(WordClass.Approximate) && tokens[inner.First].Kind == TokenKind.Number ? -1 : outer;
        if (link.Is(WordClass.Conjunction))
            return head.Verb < 0 && head.Role is MentionRole.Plain or MentionRole.Preposition or MentionRole.Apposition && IsNounLike(inner) && IsNounLike(head)
            ? outer : -1;
        return link.Kind == TokenKind.Comma && head.Type == MentionType.Person && head.Role == MentionRole.Plain && head.Verb < 0
            && inner.Type == MentionType.PersonNoun && !inner.Determined ? outer : -1;
    }

    private static bool IsReflexive(in Mention mention) => mention.Type is MentionType.Pronoun or MentionType.They or MentionType.It
        && (mention.Head & WordClass.Object) != 0 && (mention.Head & WordClass.Subject) == 0;

    /// <summary>"Berg, who said that she had seen the plan, <c>told</c> us": whom a relative between commas describes, if nothing is said of it yet; -1 when
    /// there is none.</summary>
    private static int BeforeRelative(Buffer<Token> tokens, Buffer<Mention> mentions, int start, int comma)
    {
        int sentence = tokens[comma].Sentence;
        for (int i = comma - 1; i > 1 && i > start - Reach && tokens[i].Sentence == sentence; i--)
        {
            if (!tokens[i].Is(WordClass.Relative) || tokens[i].Mention is not (>= 0 and var relative) || mentions[relative].Verb < 0
                || tokens[i - 1].Kind is not (TokenKind.Comma or TokenKind.Dash)) continue;
            int named = tokens[i - 2].Kind == TokenKind.Close ? BeforeOpen(tokens, i - 2) : tokens[i - 2].Mention;
            if (named < 0 || mentions[named].Sentence != sentence) continue;
            named = Climb(tokens, mentions, named);
            if (mentions[named] is { Verb: < 0, Role: MentionRole.Plain, Type: not MentionType.Relative }) return named;
            // "Anna Berg, the mayor, who"
            if (BeforeApposition(tokens, mentions, FirstOf(tokens, i), i - 1) is >= 0 and var outer && mentions[outer].Verb < 0) return outer;
        }
        return -1;
    }

    private static int FirstOf(Buffer<Token> tokens, int at)
    {
        int first = at;
        while (first > 0 && tokens[first - 1].Sentence == tokens[at].Sentence) first--;
        return first;
    }

    /// <summary>"Berg released <c>a statement</c> saying so": the words are Berg's.</summary>
    private static bool IsMessage(Buffer<Token> tokens, Buffer<Mention> mentions, Buffer<Verb> verbs, int mention, int previous) =>
        mentions[mention] is { Type: MentionType.DocumentNoun, Role: MentionRole.Object, First: > 0 } message && previous >= 0
            && verbs[previous] is { Subject: >= 0, Form: VerbForm.Finite } verb && verb.Token == message.First - 1
            && mentions[verb.Subject].Type is MentionType.Person or MentionType.Name or MentionType.PersonNoun or MentionType.BodyNoun;

    /// <summary>From "guests" in "sailors and guests chanting" to "sailors".</summary>
    private static int Joined(Buffer<Token> tokens, Buffer<Mention> mentions, int mention)
    {
        int before = mentions[mention].First - 1;
        return before > 0 && tokens[before].Is(WordClass.Joining) && tokens[before].Sentence == mentions[mention].Sentence
            && tokens[before - 1].Mention is >= 0 and var first && !tokens[before - 1].Owner && mentions[first].Verb < 0
            && mentions[first].Type == mentions[mention].Type ? first : mention;
    }

    private static bool IsNounLike(in Mention mention) => mention.Type < MentionType.Pronoun;

    /// <summary>From the comma before the verb back over "X, a doctor, said" and "X, who has served since 2010, said" to X, the clause's first mention that
    /// stands before a comma; -1 when none does.</summary>
    private static int BeforeApposition(Buffer<Token> tokens, Buffer<Mention> mentions, int start, int comma)
    {
        for (int i = comma - 2; i >= start && comma - i < Reach; i--)
            if (tokens[i].Is(WordClass.Relative) && OfRelativeClause(tokens, mentions, i + 1, comma) is var own and >= 0) return own;
        for (int i = Math.Max(start, comma - Reach); i < comma; i++)
        {
            int m = tokens[i].Mention;
            if (m < 0) continue;
            ref var mention = ref mentions[m];
            // "Berg said her brother, Rolf Ek, had waited": what stands behind such a verb is no object.
            if (mention.First == i && (mention.Role is MentionRole.Plain or MentionRole.Subject
                    || mention is { Clause: Clause.Bare, Verb: < 0 } && tokens[i - 1].Is(WordClass.Say | WordClass.Think))
                && mention.Type != MentionType.Relative && !(mention.Type == MentionType.OtherNoun && (mention.Head & WordClass.Time) != 0)
                && IsBeforeComma(tokens, mention.Last + 1, comma)) return m;
            i = Math.Max(i, mention.Last);
        }
        return -1;
    }

    /// <summary>"Her lawyer quoted <c>him</c> as saying": who is quoted speaks, and who quotes does not; -1 where nobody is.</summary>
    private static int Quoted(Buffer<Token> tokens, Buffer<Mention> mentions, Buffer<Verb> verbs, int before, int previous)
    {
        if (before < 1 || previous < 0 || !tokens[before].Is(WordClass.Subordinator) || !tokens[before].Is(WordClass.Preposition)) return -1;
        int quoted = tokens[before - 1].Mention;
        if (quoted < 0 || mentions[quoted].Role != MentionRole.Object || verbs[previous].Class != VerbClass.Call
            || verbs[previous].Token != mentions[quoted].First - 1) return -1;
        verbs[previous].Class = VerbClass.Other;
        return quoted;
    }

    /// <summary>"…, which its sponsor, Anna Berg, calls so": the relative clause has a subject of its own before the comma; -1 when it has none.</summary>
    private static int OfRelativeClause(Buffer<Token> tokens, Buffer<Mention> mentions, int at, int comma)
    {
        int m = tokens[at].Mention;
        if (m < 0 || mentions[m].Type is MentionType.Relative || tokens[at].Owner) return -1;
        // "its sponsor": the owner is a mention of its own.
        int last = mentions[m].Last;
        return last + 1 < comma && tokens[last + 1].Kind == TokenKind.Comma && IsBeforeComma(tokens, last + 1, comma)
            && !HasVerb(tokens, last + 1, comma) ? m : -1;
    }

    /// <summary>"The dam is old, <c>says Berg:</c>": a name and a punctuation mark right behind the verb.</summary>
    private static bool IsAsideBefore(Buffer<Token> tokens, Buffer<Mention> mentions, int verb)
    {
        if (!tokens[verb].Is(WordClass.Say) || verb + 1 >= tokens.Count || tokens[verb + 1].Mention is not (>= 0 and var name)) return false;
        return mentions[name].Type == MentionType.Person && mentions[name].Last + 1 is var next && next < tokens.Count
            && tokens[next].Kind is TokenKind.Colon or TokenKind.Comma or TokenKind.Stop;
    }

    private static bool HasVerb(Buffer<Token> tokens, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (tokens[i].Verb >= 0) return true;
        return false;
    }

    /// <summary>Whether a comma, dash or bracket comes next, prepositional phrases left out: Berg of the council, …</summary>
    private static bool IsBeforeComma(Buffer<Token> tokens, int at, int limit)
    {
        for (int i = at; i < limit; i++)
        {
            if (tokens[i].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Open) return true;
            if (tokens[i].Verb >= 0 || tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) || tokens[i].Is(WordClass.Auxiliary | WordClass.Subordinator))
                return false;
        }
        return true;
    }

    /// <summary>The mention before "(D-Ohio)"; -1 when there is none.</summary>
    private static int BeforeOpen(Buffer<Token> tokens, int close)
    {
        for (int i = close - 1; i > 0 && i > close - 12; i--)
            if (tokens[i].Kind == TokenKind.Open) return tokens[i - 1].Mention;
        return -1;
    }
}
