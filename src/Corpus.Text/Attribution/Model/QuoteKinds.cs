using Corpus.Text.Attribution.Candidates;

namespace Corpus.Text.Attribution.Model;

/// <summary>Names what is not speech: a title, a term, or something else.</summary>
internal static class QuoteKinds
{
    /// <summary>The film “A River Runs Home” is a title; Anna “Lucky” Berg is something else; the “village green” is a term.</summary>
    public static QuoteKind Of(in QuoteView quote, in QuoteWording words)
    {
        if (words.Casing == Casing.Title && (quote.Size > Size.One || quote.Before == Neighbour.TitleNoun || quote.Behind == Neighbour.TitleNoun))
            return quote.Before == Neighbour.Name && quote.Behind == Neighbour.Name ? QuoteKind.Other : QuoteKind.Title;
        if (words.Casing == Casing.Capitals || words.Marked || quote.Before == Neighbour.Name && quote.Behind == Neighbour.Name) return QuoteKind.Other;
        return QuoteKind.Term;
    }
}
