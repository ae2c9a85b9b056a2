using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Naming;

/// <summary>The name of a quotation among its article's quotations: its first words, more of them where two begin alike, then a hash of the words.</summary>
internal static class QuotationName
{
    private const int Letters = 40, MoreLetters = 80;

    /// <summary>What a quotation of <paramref name="words"/> by <paramref name="speaker"/> asks for; its name is empty when the words hold neither letter nor
    /// digit. The same words said twice by one speaker ask for the same and have one key.</summary>
    public static NameRequest RequestOf(string words, string? speaker, TextLanguage language)
    {
        string name = PhraseName.Of(words, language, Letters);
        string more = PhraseName.Of(words, language, MoreLetters);
        return new NameRequest(PathHash.Of(words, "\n", speaker ?? "", PathHash.Longest), name, Instead: more == name ? "" : more);
    }
}
