using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>The place of each mention in its clause, by the words beside it: <c>according to</c> Berg, <c>told</c> Berg, Berg<c>:</c>.</summary>
internal static class MentionRoles
{
    /// <summary>The role that the word before a mention gives it.</summary>
    public static void Set(Buffer<Token> tokens, Buffer<Mention> mentions)
    {
        for (int m = 0; m < mentions.Count; m++)
        {
            ref var mention = ref mentions[m];
            mention.Role = mention.Owner ? MentionRole.Owner : RoleOf(tokens, mention);
            mention.Clause = ClauseOf(tokens, mention);
            mention.OwnsSpeech = mention.Owner && OwnsSpeech(tokens, mention);
            if (mention.Role == MentionRole.Label) Climb(tokens, mentions, m);
        }
    }

    /// <summary>"Anna Berg from the village of Elling: “…”": the label is the name, and not what only belongs to it.</summary>
    private static void Climb(Buffer<Token> tokens, Buffer<Mention> mentions, int label)
    {
        for (int m = label; m > 0; m--)
        {
            int before = mentions[m].First - 1;
            if (before < 1 || !tokens[before].Is(WordClass.Preposition) || tokens[before].Is(WordClass.Subordinator)
                || mentions[m - 1].Last != before - 1 || mentions[m - 1].Owner) return;
            mentions[m].Role = MentionRole.Preposition;
            mentions[m - 1].Role = MentionRole.Label;
        }
    }

    private static Clause ClauseOf(Buffer<Token> tokens, in Mention mention)
    {
        if (mention.Type == MentionType.Relative) return Clause.Relative;
        int before = mention.First - 1;
        if (before < 0 || tokens[before].Sentence != mention.Sentence) return Clause.Main;
        ref var token = ref tokens[before];
        if (token.Is(WordClass.Complement)) return Clause.That;
        if (token.Is(WordClass.Relative)) return Clause.Relative;
        if (token.Is(WordClass.Subordinator)) return Clause.Adverbial;
        return token.Verb >= 0 && token.Is(WordClass.Reporting) ? Clause.Bare : Clause.Main;
    }

    /// <summary>“We waited.” — Anna Berg: nothing but a description follows the name.</summary>
    private static bool IsSignature(Buffer<Token> tokens, in Mention mention)
    {
        if (mention.Type != MentionType.Person) return false;
        int next = mention.Last + 1;
        return next >= tokens.Count || tokens[next].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Open or TokenKind.Quote;
    }

    private static bool OwnsSpeech(Buffer<Token> tokens, in Mention mention)
    {
        for (int i = mention.Last + 1; i < tokens.Count && i < mention.Last + 5 && tokens[i].Kind == TokenKind.Word
            && !tokens[i].Is(WordClass.Preposition | WordClass.Conjunction) && tokens[i].Verb < 0; i++)
            if (tokens[i].Is(WordClass.SpeechNoun)) return true;
        return false;
    }

    /// <summary>Where "<c>according</c> to" and "<c>in</c> the words of" begin, whose last word is the one <paramref name="at"/>; <paramref name="at"/> itself
    /// for other words.</summary>
    public static int AccordingFrom(Buffer<Token> tokens, int at)
    {
        if (at > 0 && tokens[at].Is(WordClass.To) && tokens[at - 1].Is(WordClass.According)) return at - 1;
        return at > 2 && tokens[at].Is(WordClass.Of) && tokens[at - 1].Is(WordClass.Opinion) && tokens[at - 2].Is(WordClass.Determiner)
            && tokens[at - 3].Is(WordClass.Opinion) ? at - 3 : at;
    }

    private static MentionRole RoleOf(Buffer<Token> tokens, in Mention mention)
    {
        if (mention.Last + 1 < tokens.Count && tokens[mention.Last + 1].Kind == TokenKind.Colon) return MentionRole.Label;
        int before = mention.First - 1;
        if (before > 0 && tokens[before].Kind == TokenKind.Dash && tokens[before - 1].Kind == TokenKind.Quote && IsSignature(tokens, mention))
            return MentionRole.Label;
        if (before < 0 || tokens[before].Sentence != mention.Sentence) return MentionRole.Plain;
        ref var token = ref tokens[before];
        if (token.Is(WordClass.According) || AccordingFrom(tokens, before) < before) return MentionRole.AccordingTo;
        if (token.Kind == TokenKind.Comma) return before > 0 && tokens[before - 1].Mention >= 0 ? MentionRole.Apposition : MentionRole.Plain;
        if (token.Verb >= 0) return MentionRole.Object;
        if (token.Is(WordClass.To)) return MentionRole.Preposition;
        if (!token.Is(WordClass.Preposition) || token.Is(WordClass.Subordinator) || token.Capital && token.Is(WordClass.GivenName)) return MentionRole.Plain;
        if (token.Is(WordClass.Approximate) && tokens[mention.First].Kind == TokenKind.Number) return MentionRole.Plain;
        return MentionRole.Preposition;
    }
}
