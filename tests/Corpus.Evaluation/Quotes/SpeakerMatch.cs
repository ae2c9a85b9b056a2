
namespace Corpus.Evaluation.Quotes;

/// <summary>How a found mention compares with the gold's.</summary>
internal readonly record struct SpeakerMatch(bool Exact, bool Overlap, bool Head, bool Entity)
{
    /// <summary>Compares with the gold speaker and its alternates; the best counts.</summary>
    public static SpeakerMatch Of(string text, GoldQuote gold, GoldRange mention)
    {
        var m = Spans.TrimMention(text, mention.Start, mention.End);
        if (m.Start >= m.End || gold.Speaker is null) return default;
        var best = (Exact: false, Overlap: false, Head: false);
        foreach (var g in gold.AltSpeakers.Prepend(gold.Speaker))
        {
            var r = Spans.TrimMention(text, g.Start, g.End);
            var match = (Exact: m == r, Overlap: m.Overlaps(r), Head: g.Heads.Any(h => Covers(text, m, h)) && m.End - m.Start <= r.End - r.Start + 40);
            if (Rank(match) > Rank(best)) best = match;
        }
        bool entity = best.Head || m.End - m.Start <= 120 && gold.SameEntity.Any(h => Covers(text, m, h));
        return new SpeakerMatch(best.Exact, best.Overlap, best.Head, entity);
    }

    private static int Rank((bool Exact, bool Overlap, bool Head) m) => (m.Head ? 4 : 0) + (m.Exact ? 2 : 0) + (m.Overlap ? 1 : 0);

    private static bool Covers(string text, GoldRange mention, GoldRange head)
    {
        var h = Spans.TrimMention(text, head.Start, head.End);
        return mention.Start <= h.Start && h.End <= mention.End;
    }
}
