
namespace Corpus.Text.Attribution.Syntax;

/// <summary>Finds the name that stands beside a description: "a spokesman, Anna Berg, said", "Anna Berg, chief of the harbour, …".</summary>
internal static class Appositions
{
    private const int MostPhrases = 4;

    /// <summary>The mention that names whom <paramref name="described"/> describes; -1 when none does.</summary>
    public static int NameOf(ParagraphAnalysis paragraph, int described)
    {
        ref var mention = ref paragraph.Mentions[described];
        if (mention.Owner || mention.Type != MentionType.PersonNoun && !(mention is { Type: MentionType.OtherNoun, Determined: true })) return -1;
        int end = EndOfPhrase(paragraph, mention);
        int before = mention.Type == MentionType.PersonNoun ? NameBefore(paragraph, mention, end) : -1;
        return before >= 0 ? before : NameBehind(paragraph, mention, end);
    }

    /// <summary>"<c>Anna Berg</c>, 44, a doctor at the harbour,": the name before the comma, unless the description has a verb of its own.</summary>
    private static int NameBefore(ParagraphAnalysis paragraph, in Mention mention, int end)
    {
        int comma = mention.First - 1;
        if (comma > 2 && paragraph.Tokens[comma].Kind == TokenKind.Comma && paragraph.Tokens[comma - 1].Kind == TokenKind.Number) comma -= 2;
        if (comma < 1 || paragraph.Tokens[comma].Kind != TokenKind.Comma || paragraph.Tokens[comma].Sentence != mention.Sentence) return -1;
        if (end < paragraph.Tokens.Count && paragraph.Tokens[end].Verb >= 0) return -1;
        return Name(paragraph, paragraph.Tokens[comma - 1].Mention);
    }

    /// <summary>"the director of the harbour, <c>Anna Berg</c>,": the name behind the comma, unless it has a verb of its own.</summary>
    private static int NameBehind(ParagraphAnalysis paragraph, in Mention mention, int end)
    {
        if (end + 1 >= paragraph.Tokens.Count || paragraph.Tokens[end].Kind != TokenKind.Comma || paragraph.Tokens[end + 1].Sentence != mention.Sentence)
            return -1;
        int name = Name(paragraph, paragraph.Tokens[end + 1].Mention);
        if (name < 0) return -1;
        int next = paragraph.Mentions[name].Last + 1;
        return next >= paragraph.Tokens.Count
            || paragraph.Tokens[next].Kind is TokenKind.Comma or TokenKind.Stop or TokenKind.Quote or TokenKind.Open or TokenKind.Colon ? name : -1;
    }

    private static int Name(ParagraphAnalysis paragraph, int mention) =>
        mention >= 0 && paragraph.Mentions[mention] is { Type: MentionType.Person, Owner: false } named && !paragraph.Tokens[named.Last].Owner
            && named.NameEnd > named.NameStart ? mention : -1;

    /// <summary>The token behind the mention and the prepositional phrases that belong to it.</summary>
    private static int EndOfPhrase(ParagraphAnalysis paragraph, in Mention mention)
    {
        int at = mention.Last + 1;
        for (int phrases = 0; phrases < MostPhrases && at + 1 < paragraph.Tokens.Count; phrases++)
        {
            if (!paragraph.Tokens[at].Is(WordClass.Preposition | WordClass.To | WordClass.Conjunction) || paragraph.Tokens[at].Is(WordClass.Subordinator))
                break;
            int inner = paragraph.Tokens[at + 1].Mention;
            if (inner < 0 || paragraph.Mentions[inner].Sentence != mention.Sentence) break;
            at = paragraph.Mentions[inner].Last + 1;
        }
        return at;
    }
}
