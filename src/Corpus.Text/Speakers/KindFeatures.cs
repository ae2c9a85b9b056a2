namespace Corpus.Text.Speakers;

/// <summary>What tells speech from terms, titles and the like: the named features of a quotation.</summary>
internal static class KindFeatures
{
    /// <summary>The features' numbers and names.</summary>
    public static FeatureSpace Space { get; } = new();

    private static readonly FeatureTemplate Bias = Space.Define("bias");
    private static readonly FeatureTemplate SizeBefore = Space.Define("size-before", typeof(Size), typeof(Neighbour));
    private static readonly FeatureTemplate SizeBehind = Space.Define("size-behind", typeof(Size), typeof(Neighbour));
    private static readonly FeatureTemplate BeforeBehind = Space.Define("before-behind", typeof(Neighbour), typeof(Neighbour));
    private static readonly FeatureTemplate SizeLeadTail = Space.Define("size-lead-tail", typeof(Size), typeof(Lead), typeof(Tail));
    private static readonly FeatureTemplate SizeCasing = Space.Define("size-casing", typeof(Size), typeof(Casing), typeof(Flag));
    private static readonly FeatureTemplate CasingBefore = Space.Define("casing-before", typeof(Casing), typeof(Neighbour));
    private static readonly FeatureTemplate Clause = Space.Define("clause", typeof(Size), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate SideVerb = Space.Define("side-verb", typeof(Side), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate SideRank = Space.Define("side-rank", typeof(Side), typeof(Rank), typeof(Rank));
    private static readonly FeatureTemplate SideVerbWords = Space.Define("side-verb-words", typeof(Side), typeof(Distance), typeof(Flag));
    private static readonly FeatureTemplate TypeVerb = Space.Define("type-verb", typeof(MentionType), typeof(VerbClass));
    private static readonly FeatureTemplate Echoes = Space.Define("echo-kind", typeof(Echo), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate Margins = Space.Define("margin", typeof(Distance), typeof(Flag));
    private static readonly FeatureTemplate Again = Space.Define("again", typeof(Flag), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate CasingBehind = Space.Define("casing-behind", typeof(Casing), typeof(Neighbour));
    private static readonly FeatureTemplate CasingSide = Space.Define("casing-side", typeof(Casing), typeof(Side), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate BeforeKind = Space.Define("before-kind", typeof(Neighbour), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate BeforeVerb = Space.Define("before-verb", typeof(Neighbour), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate Reported = Space.Define("reported", typeof(Size), typeof(Flag), typeof(Flag));

    /// <summary>Adds the numbers of the features of a quotation whose likeliest speaker is <paramref name="speaker"/>.</summary>
    public static void Add(in QuoteView quote, in QuoteWords words, in Candidate speaker, int margin, bool scareBefore, Buffer<int> features)
    {
        int size = (int)quote.Size, before = (int)quote.Before, behind = (int)quote.Behind, longish = quote.Size > Size.Three ? 1 : 0;
        var f = features.Take(20);
        f[0] = Bias.Of();
        f[1] = SizeBefore.Of(size, before);
        f[2] = SizeBehind.Of(size, behind);
        f[3] = BeforeBehind.Of(before, behind);
        f[4] = SizeLeadTail.Of(size, (int)quote.Lead, (int)quote.Tail);
        f[5] = SizeCasing.Of(size, (int)words.Casing, words.Marked ? 1 : 0);
        f[6] = CasingBefore.Of((int)words.Casing, before);
        f[7] = Clause.Of(size, words.HasVerb ? 1 : 0, words.HasPronoun ? 1 : 0);
        f[8] = SideVerb.Of((int)speaker.Side, (int)speaker.Verb, longish);
        f[9] = SideRank.Of((int)speaker.Side, (int)speaker.Rank, (int)speaker.Reporting);
        f[10] = SideVerbWords.Of((int)speaker.Side, (int)speaker.VerbWords, longish);
        f[11] = TypeVerb.Of((int)speaker.Type, (int)speaker.Verb);
        f[12] = Echoes.Of((int)speaker.Echo, longish, scareBefore ? 1 : 0);
        f[13] = Margins.Of(margin, longish);
        f[14] = Again.Of(words.Again ? 1 : 0, longish, words.AgainSpeech ? 1 : 0);
        f[15] = CasingBehind.Of((int)words.Casing, behind);
        f[16] = CasingSide.Of((int)words.Casing, (int)speaker.Side, (int)speaker.Verb, longish);
        f[17] = BeforeKind.Of(before, before == (int)Neighbour.Quote || quote.SameSentence ? 1 : 0, scareBefore ? 1 : 0);
        f[18] = BeforeVerb.Of(before, (int)speaker.Verb, longish);
        f[19] = Reported.Of(size, quote.Reported ? 1 : 0, quote.Alone ? 1 : 0);
    }
}
