namespace Corpus.Text.Attribution;

/// <summary>Finds the name that stands beside a description: "a spokesman, Anna Berg, said", "Anna Berg, chief of the harbour, …".</summary>
internal static class Appositions
{
    private const int MostPhrases = 4;

    /// <summary>The mention that names whom <paramref name="described"/> describes; -1 when none does.</summary>
    public static int NameOf(Scene scene, int described)
    {
        ref var mention = ref scene.Mentions[described];
        if (mention.Owner || mention.Type != MentionType.PersonNoun && !(mention is { Type: MentionType.OtherNoun, Determined: true })) return -1;
        int end = EndOfPhrase(scene, mention);
        int before = mention.Type == MentionType.PersonNoun ? NameBefore(scene, mention, end) : -1;
        return before >= 0 ? before : NameBehind(scene, mention, end);
    }

    /// <summary>"<c>Anna Berg</c>, 44, a doctor at the harbour,": the name before the comma, unless the description has a verb of its own.</summary>
    private static int NameBefore(Scene scene, in Mention mention, int end)
    {
        int comma = mention.First - 1;
        if (comma > 2 && scene.Tokens[comma].Kind == TokenKind.Comma && scene.Tokens[comma - 1].Kind == TokenKind.Number) comma -= 2;
        if (comma < 1 || scene.Tokens[comma].Kind != TokenKind.Comma || scene.Tokens[comma].Sentence != mention.Sentence) return -1;
        if (end < scene.Tokens.Count && scene.Tokens[end].Verb >= 0) return -1;
        return Name(scene, scene.Tokens[comma - 1].Mention);
    }

    /// <summary>"the director of the harbour, <c>Anna Berg</c>,": the name behind the comma, unless it has a verb of its own.</summary>
    private static int NameBehind(Scene scene, in Mention mention, int end)
    {
        if (end + 1 >= scene.Tokens.Count || scene.Tokens[end].Kind != TokenKind.Comma || scene.Tokens[end + 1].Sentence != mention.Sentence) return -1;
        int name = Name(scene, scene.Tokens[end + 1].Mention);
        if (name < 0) return -1;
        int next = scene.Mentions[name].Last + 1;
        return next >= scene.Tokens.Count
            || scene.Tokens[next].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Open or TokenKind.Colon ? name : -1;
    }

    private static int Name(Scene scene, int mention) =>
        mention >= 0 && scene.Mentions[mention] is { Type: MentionType.Person, Owner: false } named && !scene.Tokens[named.Last].Owner
            && named.NameEnd > named.NameStart ? mention : -1;

    /// <summary>The token behind the mention and the prepositional phrases that belong to it.</summary>
    private static int EndOfPhrase(Scene scene, in Mention mention)
    {
        int at = mention.Last + 1;
        for (int phrases = 0; phrases < MostPhrases && at + 1 < scene.Tokens.Count; phrases++)
        {
            if (!scene.Tokens[at].Is(WordClass.Preposition | WordClass.To | WordClass.Conjunction) || scene.Tokens[at].Is(WordClass.Subordinator)) break;
            int inner = scene.Tokens[at + 1].Mention;
            if (inner < 0 || scene.Mentions[inner].Sentence != mention.Sentence) break;
            at = scene.Mentions[inner].Last + 1;
        }
        return at;
    }
}
