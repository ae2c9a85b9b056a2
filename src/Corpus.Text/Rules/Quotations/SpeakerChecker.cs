using Corpus.Text.Attribution;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Rules.Quotations;

/// <summary>The rules about who speaks (CORP3004, CORP3005, CORP3008).</summary>
internal static class SpeakerChecker
{
    private const int FewestWords = 6;
    private const int LongestName = 40;

    public static void Check(ArticleReading article, List<RuleFinding> found)
    {
        var namesakes = Namesakes.Of(article);
        TextRange? reported = null;
        HashSet<string>? described = null;
        for (int i = 0; i < article.Quotes.Count; i++)
        {
            var quote = article.Quotes[i];
            // The parts of one utterance have one speaker: the first part speaks for all.
            if (quote.Kind != QuoteKind.Speech || quote.Attribution is not { } attribution || quote.Quotation.Utterance != i) continue;
            var conflicts = namesakes.ConflictsOf(quote, attribution);
            if (conflicts.Count > 0 && attribution.Mention is { } mention && mention == reported) continue;
            if (conflicts.Count > 0) reported = attribution.Mention;
            if (conflicts.Count > 0) found.Add(TwoSpeakers(article.Text, quote, attribution, conflicts));
            else if (attribution is { Name: null, Description: { } words, Kind: SpeakerKind.Unnamed or SpeakerKind.Group })
            {
                if ((described ??= new HashSet<string>(StringComparer.Ordinal)).Add(words)) found.Add(UnnamedSource(article.Text, quote, attribution, words));
            }
            else if (attribution is { Name: null, Description: null, Cue: null } && !IsMentionedHere(article, quote, attribution)
                && IsStatement(article.Text, quote.Quotation.Range)) found.Add(NoSpeaker(article.Text, quote));
        }
    }

    private static RuleFinding NoSpeaker(string text, AttributedQuotation quote) => new()
    {
        Rule = RuleTable.NoSpeaker,
        Range = quote.Quotation.Marked,
        Arguments = [Excerpt.Of(text, quote.Quotation.Range)],
    };

    private static RuleFinding UnnamedSource(string text, AttributedQuotation quote, QuoteAttribution attribution, string words) => new()
    {
        Rule = RuleTable.UnnamedSource,
        Range = attribution.Mention ?? quote.Quotation.Marked,
        Arguments = [Excerpt.Of(text, quote.Quotation.Range), words],
    };

    private static RuleFinding TwoSpeakers(string text, AttributedQuotation quote, QuoteAttribution attribution, IReadOnlyList<string> conflicts)
    {
        var names = new List<string>();
        if (attribution.Name is not null) names.Add(attribution.Name);
        foreach (string conflict in conflicts)
            if (!names.Contains(conflict)) names.Add(conflict);
        return new RuleFinding
        {
            Rule = RuleTable.TwoSpeakers,
            Range = attribution.Mention ?? quote.Quotation.Marked,
            Arguments = [Excerpt.Of(text, quote.Quotation.Range), string.Join(" or ", names)],
        };
    }

    // A word of another paragraph that might mean somebody names nobody, unless that paragraph announces the words: "The mayor put it like this:"
    private static bool IsMentionedHere(ArticleReading article, AttributedQuotation quote, QuoteAttribution attribution)
    {
        int block = quote.Quotation.Block;
        return attribution.Mention is { } mention && article.Parts.Blocks[block].Content.Contains(mention)
            || IsSigned(article.Text, quote.Quotation.Marked.End, article.Parts.Blocks[block].Content.End)
            || block > 0 && article.Text[article.Parts.Blocks[block - 1].Content.End - 1] == ':';
    }

    // “We will open it.” — Ann Lee
    private static bool IsSigned(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at])) at++;
        if (at >= end || text[at] is not ('-' or '–' or '—' or '―' or '(')) return false;
        while (at < end && !WordCharacters.IsLetter(text[at])) at++;
        return at < end && char.IsUpper(text[at]);
    }

    // Somebody's whole sentence: titles, slogans and fragments have no full stop, or begin in the middle. "LEE: We will open it." names its speaker itself.
    private static bool IsStatement(string text, TextRange range)
    {
        var words = range.Trim(text);
        if (words.IsEmpty || !char.IsUpper(text[words.Start]) || text[words.End - 1] is not ('.' or '!' or '?' or '…')) return false;
        if (WordCharacters.Count(text, words, Joint.Hyphen | Joint.Apostrophe, FewestWords) < FewestWords) return false;
        int colon = words.Of(text).Slice(0, Math.Min(LongestName, words.Length)).IndexOf(':');
        return colon < 0;
    }
}
