using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.Model;

/// <summary>The features that made a candidate win: up to three, the weightiest first, kept as numbers until somebody reads them.</summary>
internal readonly record struct Explanation(ulong Packed)
{
    private const int Bits = 21, PlaceBits = 6;

    /// <summary>The number of features.</summary>
    public int Count => Packed == 0 ? 0 : Packed >> Bits == 0 ? 1 : Packed >> 2 * Bits == 0 ? 2 : 3;

    /// <summary>The number of the feature at <paramref name="place"/>, the weightiest at 0.</summary>
    public int this[int place] => (int)(Packed >> place * Bits & ((1UL << Bits) - 1)) - 1;

    /// <summary>The features by which the candidate that has <paramref name="winner"/> is furthest ahead of the one that has <paramref name="next"/>, the best
    /// of the others.</summary>
    public static Explanation Of(WeightTable weights, ReadOnlySpan<Feature> winner, ReadOnlySpan<Feature> next)
    {
        // Every candidate in the text has the same templates in the same order, so features that stand level are compared, and the same ones cancel out; nobody
        // has few of its own.
        bool level = winner.Length == next.Length;
        // By how much one is ahead, and in the lowest bits its place, the first the greatest: three such numbers are kept in order without a branch, which
        // nobody could foresee.
        long first = 0, second = 0, third = 0;
        for (int i = 0; i < winner.Length; i++)
        {
            long ahead = ((long)(weights[winner[i]] - (level ? weights[next[i]] : 0)) << PlaceBits) - i;
            Sort(ref first, ref ahead);
            Sort(ref second, ref ahead);
            Sort(ref third, ref ahead);
        }
        return new Explanation(Numbered(winner, first) | Numbered(winner, second) << Bits | Numbered(winner, third) << 2 * Bits);
    }

    // In a loop the runtime makes branches of Math.Max and Math.Min.
    private static void Sort(ref long greater, ref long less)
    {
        long behind = less - greater;
        behind &= behind >> 63;
        (greater, less) = (less - behind, greater + behind);
    }

    // The feature's number, from 1 on; 0 for none.
    private static ulong Numbered(ReadOnlySpan<Feature> features, long ahead) => ahead <= 0 ? 0 : (ulong)(features[(int)(-ahead & ((1 << PlaceBits) - 1))] + 1);

    /// <summary>The rule with the features behind it: <c>cue-behind: side-verb-form:right:say:finite, side-words:right:zero</c>.</summary>
    public string Behind(string rule) => Packed == 0 ? rule : rule + ": " + string.Join(", ", Names());

    /// <summary>The features' names, the weightiest first.</summary>
    public IEnumerable<string> Names()
    {
        for (int i = 0; i < Count; i++) yield return SpeakerFeatures.Space.NameOf(this[i]);
    }
}
