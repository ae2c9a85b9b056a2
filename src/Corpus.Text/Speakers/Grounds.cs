namespace Corpus.Text.Speakers;

/// <summary>The features that made a candidate win: up to three, the weightiest first, kept as numbers until somebody reads them.</summary>
internal readonly record struct Grounds(ulong Packed)
{
    private const int Bits = 21;

    /// <summary>The number of features.</summary>
    public int Count => Packed == 0 ? 0 : Packed >> Bits == 0 ? 1 : Packed >> 2 * Bits == 0 ? 2 : 3;

    /// <summary>The number of the feature at <paramref name="place"/>, the weightiest at 0.</summary>
    public int this[int place] => (int)(Packed >> place * Bits & ((1UL << Bits) - 1)) - 1;

    /// <summary>The features by which the candidate that has <paramref name="winner"/> is furthest ahead of the one that has <paramref name="next"/>, the best of the others.</summary>
    public static Grounds Of(WeightTable weights, ReadOnlySpan<Feature> winner, ReadOnlySpan<Feature> next)
    {
        // Every candidate in the text has the same templates in the same order, so features that stand level are compared; nobody has few of its own.
        bool level = winner.Length == next.Length;
        (int Feature, int Ahead) first = default, second = default, third = default;
        for (int i = 0; i < winner.Length; i++)
        {
            if (level && winner[i] == next[i]) continue;
            int ahead = weights[winner[i]] - (level ? weights[next[i]] : 0);
            if (ahead > first.Ahead) (first, second, third) = ((winner[i] + 1, ahead), first, second);
            else if (ahead > second.Ahead) (second, third) = ((winner[i] + 1, ahead), second);
            else if (ahead > third.Ahead) third = (winner[i] + 1, ahead);
        }
        return new Grounds((uint)first.Feature | (ulong)(uint)second.Feature << Bits | (ulong)(uint)third.Feature << 2 * Bits);
    }

    /// <summary>The rule with the features behind it: <c>cue-behind: side-verb-form:right:say:finite, side-words:right:zero</c>.</summary>
    public string Behind(string rule) => Packed == 0 ? rule : rule + ": " + string.Join(", ", Names());

    /// <summary>The features' names, the weightiest first.</summary>
    public IEnumerable<string> Names()
    {
        for (int i = 0; i < Count; i++) yield return SpeakerFeatures.Space.NameOf(this[i]);
    }
}
