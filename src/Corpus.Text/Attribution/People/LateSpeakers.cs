using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Gives words that go on over paragraphs to the speaker who is named at their end.</summary>
internal static class LateSpeakers
{
    /// <summary>“The wind took the roof. And in the next paragraph “The piano went last,” said Berg: both are hers, and not of whoever spoke before.</summary>
    public static void CarryBack(string text, ArticleParts parts, AttributedQuotation[] quotes)
    {
        for (int i = quotes.Length - 2; i >= 0; i--)
        {
            var (first, second) = (quotes[i], quotes[i + 1]);
            if (!first.Quotation.Continues || second.Quotation.Utterance != first.Quotation.Utterance || first.Kind != QuoteKind.Speech
                || second.Kind != QuoteKind.Speech) continue;
            // What is carried back once is carried on.
            if (second.Attribution is not { Cue: not null, Mention: { } mention } late || mention.Start < second.Quotation.Marked.Start) continue;
            if (first.Attribution is { Cue: not null, Mention: { } own } && parts.Blocks[first.Quotation.Block].Content.Contains(own)) continue;
            // "The paper reported:" stands on the line before the words.
            if (first.Quotation.Block > 0 && parts.Blocks[first.Quotation.Block - 1].Content is { Length: > 0 } before && text[before.End - 1] == ':') continue;
            quotes[i] = first with { Attribution = late };
        }
    }
}
