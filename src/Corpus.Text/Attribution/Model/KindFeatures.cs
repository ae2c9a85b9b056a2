using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Model;

/// <summary>What distinguishes speech from terms, titles and the like: the named features of a quotation.</summary>
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
    private static readonly FeatureTemplate Echoes = Space.Define("echo-kind", typeof(Continuity), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate Margins = Space.Define("margin", typeof(Distance), typeof(Flag));
    private static readonly FeatureTemplate Again = Space.Define("again", typeof(Flag), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate CasingBehind = Space.Define("casing-behind", typeof(Casing), typeof(Neighbour));
    private static readonly FeatureTemplate CasingSide = Space.Define("casing-side", typeof(Casing), typeof(Side), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate BeforeKind = Space.Define("before-kind", typeof(Neighbour), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate BeforeVerb = Space.Define("before-verb", typeof(Neighbour), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate Reported = Space.Define("reported", typeof(Size), typeof(Flag), typeof(Flag));

    /// <summary>Adds the numbers of the features that show without a look at the words: around the quotation, of its likeliest speaker, and of the same words
    /// quoted earlier (<paramref name="again"/>), as speech or not.</summary>
    public static void AddForm(in QuoteView quote, in Candidate speaker, int margin, bool again, bool againSpeech, bool scareBefore, Buffer<Feature> features)
    {
        int size = (int)quote.Size, before = (int)quote.Before, behind = (int)quote.Behind, longish = Longish(quote);
        var f = features.Take(15);
        f[0] = Bias.Of();
        f[1] = SizeBefore.Of(size, before);
        f[2] = SizeBehind.Of(size, behind);
        f[3] = BeforeBehind.Of(before, behind);
        f[4] = SizeLeadTail.Of(size, (int)quote.Lead, (int)quote.Tail);
        f[5] = SideVerb.Of((int)speaker.Side, (int)speaker.Verb, longish);
        f[6] = SideRank.Of((int)speaker.Side, (int)speaker.Rank, (int)speaker.Reporting);
        f[7] = SideVerbWords.Of((int)speaker.Side, (int)speaker.VerbWords, longish);
        f[8] = TypeVerb.Of((int)speaker.Type, (int)speaker.Verb);
        f[9] = Echoes.Of((int)speaker.Continuity, longish, scareBefore ? 1 : 0);
        f[10] = Margins.Of(margin, longish);
        f[11] = Again.Of(again ? 1 : 0, longish, againSpeech ? 1 : 0);
        f[12] = BeforeKind.Of(before, before == (int)Neighbour.Quote || quote.SameSentence ? 1 : 0, scareBefore ? 1 : 0);
        f[13] = BeforeVerb.Of(before, (int)speaker.Verb, longish);
        f[14] = Reported.Of(size, quote.Reported ? 1 : 0, quote.Alone ? 1 : 0);
    }

    /// <summary>Adds the numbers of the features of its words.</summary>
    public static void AddWords(in QuoteView quote, in Candidate speaker, in QuoteWording words, Buffer<Feature> features)
    {
        int size = (int)quote.Size, casing = (int)words.Casing;
        var f = features.Take(5);
        f[0] = SizeCasing.Of(size, casing, words.Marked ? 1 : 0);
        f[1] = CasingBefore.Of(casing, (int)quote.Before);
        f[2] = Clause.Of(size, words.HasVerb ? 1 : 0, words.HasPronoun ? 1 : 0);
        f[3] = CasingBehind.Of(casing, (int)quote.Behind);
        f[4] = CasingSide.Of(casing, (int)speaker.Side, (int)speaker.Verb, Longish(quote));
    }

    /// <summary>The least that the weights of the words' features can come to, whatever the words are like.</summary>
    public static int LeastOfWords(WeightTable weights, in QuoteView quote, in Candidate speaker)
    {
        int size = (int)quote.Size, least = int.MaxValue, clause = int.MaxValue;
        for (int casing = 0; casing <= (int)Casing.Capitals; casing++)
        {
            int marked = Math.Min(weights[SizeCasing.Of(size, casing, 0)], weights[SizeCasing.Of(size, casing, 1)]);
            least = Math.Min(least, marked + weights[CasingBefore.Of(casing, (int)quote.Before)] + weights[CasingBehind.Of(casing, (int)quote.Behind)]
                + weights[CasingSide.Of(casing, (int)speaker.Side, (int)speaker.Verb, Longish(quote))]);
        }
        for (int verb = 0; verb < 2; verb++) clause = Math.Min(clause, Math.Min(weights[Clause.Of(size, verb, 0)], weights[Clause.Of(size, verb, 1)]));
        return least + clause;
    }

    private static int Longish(in QuoteView quote) => quote.Size > Size.Three ? 1 : 0;
}
