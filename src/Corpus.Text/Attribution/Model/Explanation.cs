using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Model;

/// <summary>The features that made a candidate win: up to three, the weightiest first, kept as numbers until somebody reads them.</summary>
internal readonly record struct Explanation(ulong Packed)
{
    private const int Most = 3, Bits = 21;

    /// <summary>The number of features.</summary>
    public int Count => Packed == 0 ? 0 : Packed >> Bits == 0 ? 1 : Packed >> 2 * Bits == 0 ? 2 : 3;

    /// <summary>The number of the feature at <paramref name="place"/>, the weightiest at 0.</summary>
    public int this[int place] => (int)(Packed >> place * Bits & ((1UL << Bits) - 1)) - 1;

    /// <summary>What put the candidate <paramref name="chosen"/> ahead of the next best; nothing where it stood alone.</summary>
    public static Explanation Of(WeightTable weights, in QuoteView quote, Buffer<Candidate> candidates, int chosen)
    {
        if (candidates.Count < 2) return default;
        int next = chosen == 0 ? 1 : 0;
        for (int i = next + 1; i < candidates.Count; i++)
            if (i != chosen && candidates[i].Score > candidates[next].Score) next = i;
        using var features = new Buffer<Feature>(80);
        SpeakerFeatures.Add(quote, candidates[chosen], features);
        int count = features.Count;
        SpeakerFeatures.Add(quote, candidates[next], features);
        return Of(weights, features.Items.Slice(0, count), features.Items.Slice(count));
    }

    /// <summary>The features by which the candidate that has <paramref name="winner"/> is furthest ahead of the one that has <paramref name="next"/>, the best
    /// of the others.</summary>
    public static Explanation Of(WeightTable weights, ReadOnlySpan<Feature> winner, ReadOnlySpan<Feature> next)
    {
        // Every candidate in the text has the same templates in the same order, so features that stand level are compared, and the same ones cancel out; nobody
        // has few of its own.
        bool level = winner.Length == next.Length;
        ulong packed = 0;
        int last = int.MaxValue, lastPlace = -1;
        for (int count = 0; count < Most; count++)
        {
            int best = 0, place = -1;
            for (int i = 0; i < winner.Length; i++)
            {
                int ahead = weights[winner[i]] - (level ? weights[next[i]] : 0);
                bool isNext = ahead < last || ahead == last && i > lastPlace;
                if (isNext && ahead > best) (best, place) = (ahead, i);
            }
            if (place < 0) break;
            packed |= (ulong)(winner[place] + 1) << count * Bits;
            (last, lastPlace) = (best, place);
        }
        return new Explanation(packed);
    }

    /// <summary>The rule with the features behind it: <c>cue-behind: side-verb-form:right:say:finite, side-words:right:zero</c>.</summary>
    public string Behind(string rule) => Packed == 0 ? rule : rule + ": " + string.Join(", ", Names());

    /// <summary>The features' names, the weightiest first.</summary>
    public IEnumerable<string> Names()
    {
        for (int i = 0; i < Count; i++) yield return SpeakerFeatures.Space.NameOf(this[i]);
    }
}
