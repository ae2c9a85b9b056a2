using Corpus.Text;
using Corpus.Text.Index.Naming;
using Corpus.Text.Language;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Members;

/// <summary>Which quotations become members, and what they are called.</summary>
internal static class QuoteMember
{
    private const int WordsOfSpeech = 3;

    /// <summary>The name that <paramref name="quote"/> asks for; empty when it has no word. Made when a member is written: a large corpus names none.</summary>
    public static NameRequest RequestOf(QuoteDigest quote, TextLanguage language) => QuotationName.RequestOf(quote.Words, quote.Speaker, language);

    /// <summary>Whether <paramref name="quote"/> becomes a member if it has a name.</summary>
    public static bool Is(QuoteDigest quote, QuoteMembers members) => members switch
    {
        QuoteMembers.All => true,
        QuoteMembers.Speech => quote.Kind == QuoteKind.Speech && HasWords(quote.Words, WordsOfSpeech),
        _ => false,
    };

    private static bool HasWords(string text, int wanted)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text)
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
