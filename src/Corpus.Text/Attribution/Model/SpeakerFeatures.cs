using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.Model;

/// <summary>What the ranking looks at: the named features of a candidate for a quotation.</summary>
internal static class SpeakerFeatures
{
    /// <summary>The features' numbers and names.</summary>
    public static FeatureSpace Space { get; } = new();

    private static readonly FeatureTemplate SideType = Space.Define("side-type", typeof(Side), typeof(MentionType));
    private static readonly FeatureTemplate SideRole = Space.Define("side-role", typeof(Side), typeof(MentionRole));
    private static readonly FeatureTemplate SideRankVerb = Space.Define("side-rank-verb", typeof(Side), typeof(Rank), typeof(VerbClass));
    private static readonly FeatureTemplate SideReportingVerb = Space.Define("side-reporting-verb", typeof(Side), typeof(Rank), typeof(VerbClass));
    private static readonly FeatureTemplate SideVerbForm = Space.Define("side-verb-form", typeof(Side), typeof(VerbClass), typeof(VerbForm));
    private static readonly FeatureTemplate SideRankType = Space.Define("side-rank-type", typeof(Side), typeof(Rank), typeof(MentionType));
    private static readonly FeatureTemplate SideWords = Space.Define("side-words", typeof(Side), typeof(Distance));
    private static readonly FeatureTemplate SideVerbWords = Space.Define("side-verb-words", typeof(Side), typeof(Distance), typeof(VerbClass));
    private static readonly FeatureTemplate SideRankBefore = Space.Define("side-rank-before", typeof(Side), typeof(Rank), typeof(Neighbour));
    private static readonly FeatureTemplate SideRankBehind = Space.Define("side-rank-behind", typeof(Side), typeof(Rank), typeof(Neighbour));
    private static readonly FeatureTemplate SideReportingBehind = Space.Define("side-reporting-behind", typeof(Side), typeof(Rank), typeof(Neighbour));
    private static readonly FeatureTemplate SideReportingBefore = Space.Define("side-reporting-before", typeof(Side), typeof(Rank), typeof(Neighbour));
    private static readonly FeatureTemplate SideLeadTail = Space.Define("side-lead-tail", typeof(Side), typeof(Rank), typeof(Lead), typeof(Tail));
    private static readonly FeatureTemplate SideSize = Space.Define("side-size", typeof(Side), typeof(Rank), typeof(Size));
    private static readonly FeatureTemplate SideAlone = Space.Define("side-alone", typeof(Side), typeof(Rank), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate SideMain = Space.Define("side-main", typeof(Side), typeof(Rank), typeof(Flag));
    private static readonly FeatureTemplate MainVerb = Space.Define("main-verb", typeof(Side), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate EchoAlone = Space.Define("echo-alone", typeof(Continuity), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate EchoSide = Space.Define("echo-side", typeof(Continuity), typeof(Side), typeof(Rank));
    private static readonly FeatureTemplate EchoLead = Space.Define("echo-lead", typeof(Continuity), typeof(Lead), typeof(Flag));
    private static readonly FeatureTemplate EchoBehind = Space.Define("echo-behind", typeof(Continuity), typeof(Neighbour));
    private static readonly FeatureTemplate EchoBefore = Space.Define("echo-before", typeof(Continuity), typeof(Neighbour));
    private static readonly FeatureTemplate RoleVerb = Space.Define("role-verb", typeof(MentionRole), typeof(VerbClass), typeof(Side));
    private static readonly FeatureTemplate TypeVerb = Space.Define("type-verb", typeof(MentionType), typeof(VerbClass), typeof(Side));
    private static readonly FeatureTemplate TypeRole = Space.Define("type-role", typeof(MentionType), typeof(MentionRole));
    private static readonly FeatureTemplate ClauseRank = Space.Define("clause-rank", typeof(Side), typeof(Clause), typeof(Rank));
    private static readonly FeatureTemplate ClauseVerb = Space.Define("clause-verb", typeof(Side), typeof(Clause), typeof(VerbClass));
    private static readonly FeatureTemplate ClauseReporting = Space.Define("clause-reporting", typeof(Side), typeof(Clause), typeof(Rank), typeof(MentionType));
    private static readonly FeatureTemplate OwnerWords = Space.Define("owner-words", typeof(MentionRole), typeof(Flag), typeof(Distance), typeof(Flag));
    private static readonly FeatureTemplate NearCues = Space.Define("near-cues", typeof(Side), typeof(Rank), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate ClauseVerbRank = Space.Define("clause-verb-rank", typeof(Side), typeof(Clause), typeof(VerbClass), typeof(Rank));
    private static readonly FeatureTemplate FormRankBefore = Space.Define("form-rank-before", typeof(Side), typeof(VerbForm), typeof(Rank), typeof(Neighbour));
    private static readonly FeatureTemplate AsideVerb = Space.Define("aside-verb", typeof(Side), typeof(VerbClass), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate AsideRank = Space.Define("aside-rank", typeof(Side), typeof(Rank), typeof(Flag), typeof(Neighbour));
    private static readonly FeatureTemplate MainCueRank = Space.Define("main-cue-rank", typeof(VerbClass), typeof(Side), typeof(Rank), typeof(Flag));
    private static readonly FeatureTemplate MainCueClause = Space.Define("main-cue-clause", typeof(VerbClass), typeof(Clause), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate NobodyBefore = Space.Define("nobody-before", typeof(Neighbour), typeof(Flag));
    private static readonly FeatureTemplate NobodySize = Space.Define("nobody-size", typeof(Size), typeof(Flag));

    // As many as a candidate has; nobody has fewer.
    private const int Most = 36;

    /// <summary>Hands the numbers of the candidate's features to <paramref name="taker"/>: those of its words and verb, or the few of nobody.</summary>
    public static TTaker Visit<TTaker>(in QuoteView quote, in Candidate c, TTaker taker) where TTaker : struct, IFeatureTaker
    {
        int alone = quote.Alone ? 1 : 0, reported = quote.Reported ? 1 : 0, main = c.Main ? 1 : 0;
        int before = (int)quote.Before, behind = (int)quote.Behind;
        if (c.Side == Side.Nowhere)
        {
            taker.Take(NobodyBefore.Of(before, reported));
            taker.Take(NobodySize.Of((int)quote.Size, alone));
            return taker;
        }
        int side = (int)c.Side, rank = (int)c.Rank, verb = (int)c.Verb, role = (int)c.Role, type = (int)c.Type, reporting = (int)c.Reporting;
        int form = (int)c.Form, clause = (int)c.Clause, echo = (int)c.Continuity, words = (int)c.Words, aside = c.Aside ? 1 : 0;
        taker.Take(SideType.Of(side, type));
        taker.Take(SideRole.Of(side, role));
        taker.Take(SideRankVerb.Of(side, rank, verb));
        taker.Take(SideReportingVerb.Of(side, reporting, verb));
        taker.Take(SideVerbForm.Of(side, verb, form));
        taker.Take(SideRankType.Of(side, rank, type));
        taker.Take(SideWords.Of(side, words));
        taker.Take(SideVerbWords.Of(side, (int)c.VerbWords, verb));
        taker.Take(SideRankBefore.Of(side, rank, before));
        taker.Take(SideRankBehind.Of(side, rank, behind));
        taker.Take(SideReportingBefore.Of(side, reporting, before));
        taker.Take(SideReportingBehind.Of(side, reporting, behind));
        taker.Take(SideLeadTail.Of(side, rank, (int)quote.Lead, (int)quote.Tail));
        taker.Take(SideSize.Of(side, rank, (int)quote.Size));
        taker.Take(SideAlone.Of(side, rank, alone, reported));
        taker.Take(SideMain.Of(side, rank, main));
        taker.Take(MainVerb.Of(side, verb, main));
        taker.Take(EchoAlone.Of(echo, alone, reported));
        taker.Take(EchoSide.Of(echo, side, rank));
        taker.Take(EchoLead.Of(echo, (int)quote.Lead, quote.Opens ? 1 : 0));
        taker.Take(EchoBehind.Of(echo, behind));
        taker.Take(EchoBefore.Of(echo, before));
        taker.Take(RoleVerb.Of(role, verb, side));
        taker.Take(TypeVerb.Of(type, verb, side));
        taker.Take(TypeRole.Of(type, role));
        taker.Take(ClauseRank.Of(side, clause, rank));
        taker.Take(ClauseVerb.Of(side, clause, verb));
        taker.Take(ClauseReporting.Of(side, clause, reporting, type));
        taker.Take(NearCues.Of(side, reporting, quote.LeftNear ? 1 : 0, quote.RightNear ? 1 : 0));
        taker.Take(ClauseVerbRank.Of(side, clause, verb, rank));
        taker.Take(FormRankBefore.Of(side, form, rank, before));
        taker.Take(AsideVerb.Of(side, verb, aside, c.Form == VerbForm.Inverted ? 1 : 0));
        taker.Take(AsideRank.Of(side, reporting, aside, behind));
        taker.Take(OwnerWords.Of(role, c.OwnsSpeech ? 1 : 0, words, reported));
        taker.Take(MainCueRank.Of((int)quote.MainCue, side, rank, main));
        taker.Take(MainCueClause.Of((int)quote.MainCue, clause, verb, main));
        return taker;
    }

    /// <summary>Adds the numbers of the candidate's features.</summary>
    public static void Add(in QuoteView quote, in Candidate candidate, Buffer<Feature> features)
    {
        int start = features.Count;
        features.Take(Most);
        features.Truncate(Visit(quote, candidate, new FeatureRow(features.Room, start)).End);
    }
}
