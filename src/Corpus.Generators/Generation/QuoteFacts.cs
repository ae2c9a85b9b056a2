using Corpus.Text.Index.Naming;
using Corpus.Text.Speakers;

namespace Corpus.Generators.Generation;

/// <summary>What emission needs of a quotation; no positions.</summary>
/// <param name="Ordinal">Its number in the article, from 0, counting every quotation.</param>
/// <param name="Kind">What the words are.</param>
/// <param name="Words">The words, white space collapsed. Their name is made when a member is written: a large corpus names none.</param>
/// <param name="Speaker">The speaker's name; null when unknown.</param>
/// <param name="Paragraph">The number of its paragraph, from 1; 0 outside paragraphs.</param>
internal sealed record QuoteFacts(int Ordinal, QuoteKind Kind, string Words, string? Speaker, int Paragraph)
{
    private const int WordsOfSpeech = 3;

    /// <summary>The name that it asks for; empty when it has no word.</summary>
    public NameWish Wish() => QuotationName.WishOf(Words, Speaker);

    /// <summary>Whether the quotation is one of those that become members if they have a name.</summary>
    public bool IsMember(QuoteMembers members) => members switch
    {
        QuoteMembers.All => true,
        QuoteMembers.Speech => Kind == QuoteKind.Speech && HasWords(WordsOfSpeech),
        _ => false,
    };

    private bool HasWords(int wanted)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in Words)
        {
            if (c == ' ') inside = false;
            else if (!inside && char.IsLetterOrDigit(c))
            {
                inside = true;
                if (++words == wanted) return true;
            }
        }
        return false;
    }
}
