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
        features.Add(Bias.Of());
        features.Add(SizeBefore.Of(size, before));
        features.Add(SizeBehind.Of(size, behind));
        features.Add(BeforeBehind.Of(before, behind));
        features.Add(SizeLeadTail.Of(size, (int)quote.Lead, (int)quote.Tail));
        features.Add(SizeCasing.Of(size, (int)words.Casing, words.Marked ? 1 : 0));
        features.Add(CasingBefore.Of((int)words.Casing, before));
        features.Add(Clause.Of(size, words.HasVerb ? 1 : 0, words.HasPronoun ? 1 : 0));
        features.Add(SideVerb.Of((int)speaker.Side, (int)speaker.Verb, longish));
        features.Add(SideRank.Of((int)speaker.Side, (int)speaker.Rank, (int)speaker.Reporting));
        features.Add(SideVerbWords.Of((int)speaker.Side, (int)speaker.VerbWords, longish));
        features.Add(TypeVerb.Of((int)speaker.Type, (int)speaker.Verb));
        features.Add(Echoes.Of((int)speaker.Echo, longish, scareBefore ? 1 : 0));
        features.Add(Margins.Of(margin, longish));
        features.Add(Again.Of(words.Again ? 1 : 0, longish, words.AgainSpeech ? 1 : 0));
        features.Add(CasingBehind.Of((int)words.Casing, behind));
        features.Add(CasingSide.Of((int)words.Casing, (int)speaker.Side, (int)speaker.Verb, longish));
        features.Add(BeforeKind.Of(before, before == (int)Neighbour.Quote || quote.SameSentence ? 1 : 0, scareBefore ? 1 : 0));
        features.Add(BeforeVerb.Of(before, (int)speaker.Verb, longish));
        features.Add(Reported.Of(size, quote.Reported ? 1 : 0, quote.Alone ? 1 : 0));
    }
}
