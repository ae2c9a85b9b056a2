using Corpus.Text.Index.Naming;
using Corpus.Text.Speakers;

namespace Corpus.Generators.Generation;

/// <summary>What emission needs of a quotation; no positions.</summary>
/// <param name="Ordinal">Its number in the article, from 0, counting every quotation.</param>
/// <param name="Kind">What the words are.</param>
/// <param name="Words">The number of words.</param>
/// <param name="Wish">The name that it asks for; empty when it has no word.</param>
/// <param name="Excerpt">The words, at most 120 characters of them.</param>
/// <param name="Speaker">The speaker's name; null when unknown.</param>
/// <param name="Paragraph">The number of its paragraph, from 1; 0 outside paragraphs.</param>
internal sealed record QuoteFacts(int Ordinal, QuoteKind Kind, int Words, NameWish Wish, string Excerpt, string? Speaker, int Paragraph)
{
    private const int WordsOfSpeech = 3;

    /// <summary>Whether the quotation is one of those that become members.</summary>
    public bool IsMember(QuoteMembers members) => Wish.Name.Length > 0 && members switch
    {
        QuoteMembers.All => true,
        QuoteMembers.Speech => Kind == QuoteKind.Speech && Words >= WordsOfSpeech,
        _ => false,
    };
}
