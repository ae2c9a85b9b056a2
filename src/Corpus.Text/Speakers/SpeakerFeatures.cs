namespace Corpus.Text.Speakers;

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
    private static readonly FeatureTemplate EchoAlone = Space.Define("echo-alone", typeof(Echo), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate EchoSide = Space.Define("echo-side", typeof(Echo), typeof(Side), typeof(Rank));
    private static readonly FeatureTemplate EchoLead = Space.Define("echo-lead", typeof(Echo), typeof(Lead), typeof(Flag));
    private static readonly FeatureTemplate EchoBehind = Space.Define("echo-behind", typeof(Echo), typeof(Neighbour));
    private static readonly FeatureTemplate EchoBefore = Space.Define("echo-before", typeof(Echo), typeof(Neighbour));
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
    private static readonly FeatureTemplate NobodyBefore = Space.Define("nobody-before", typeof(Neighbour), typeof(Flag));
    private static readonly FeatureTemplate NobodySize = Space.Define("nobody-size", typeof(Size), typeof(Flag));

    /// <summary>Adds the numbers of the candidate's features.</summary>
    public static void Add(in QuoteView quote, in Candidate c, Buffer<int> features)
    {
        int alone = quote.Alone ? 1 : 0, reported = quote.Reported ? 1 : 0, main = c.Main ? 1 : 0;
        int side = (int)c.Side, rank = (int)c.Rank, verb = (int)c.Verb, role = (int)c.Role, type = (int)c.Type, reporting = (int)c.Reporting;
        if (c.Side == Side.Nowhere)
        {
            features.Add(NobodyBefore.Of((int)quote.Before, reported));
            features.Add(NobodySize.Of((int)quote.Size, alone));
            return;
        }
        features.Add(SideType.Of(side, type));
        features.Add(SideRole.Of(side, role));
        features.Add(SideRankVerb.Of(side, rank, verb));
        features.Add(SideReportingVerb.Of(side, reporting, verb));
        features.Add(SideVerbForm.Of(side, verb, (int)c.Form));
        features.Add(SideRankType.Of(side, rank, type));
        features.Add(SideWords.Of(side, (int)c.Words));
        features.Add(SideVerbWords.Of(side, (int)c.VerbWords, verb));
        features.Add(SideRankBefore.Of(side, rank, (int)quote.Before));
        features.Add(SideRankBehind.Of(side, rank, (int)quote.Behind));
        features.Add(SideReportingBefore.Of(side, reporting, (int)quote.Before));
        features.Add(SideReportingBehind.Of(side, reporting, (int)quote.Behind));
        features.Add(SideLeadTail.Of(side, rank, (int)quote.Lead, (int)quote.Tail));
        features.Add(SideSize.Of(side, rank, (int)quote.Size));
        features.Add(SideAlone.Of(side, rank, alone, reported));
        features.Add(SideMain.Of(side, rank, main));
        features.Add(MainVerb.Of(side, verb, main));
        features.Add(EchoAlone.Of((int)c.Echo, alone, reported));
        features.Add(EchoSide.Of((int)c.Echo, side, rank));
        features.Add(EchoLead.Of((int)c.Echo, (int)quote.Lead, quote.Opens ? 1 : 0));
        features.Add(EchoBehind.Of((int)c.Echo, (int)quote.Behind));
        features.Add(EchoBefore.Of((int)c.Echo, (int)quote.Before));
        features.Add(RoleVerb.Of(role, verb, side));
        features.Add(TypeVerb.Of(type, verb, side));
        features.Add(TypeRole.Of(type, role));
        features.Add(ClauseRank.Of(side, (int)c.Clause, rank));
        features.Add(ClauseVerb.Of(side, (int)c.Clause, verb));
        features.Add(ClauseReporting.Of(side, (int)c.Clause, reporting, type));
        features.Add(NearCues.Of(side, reporting, quote.LeftNear ? 1 : 0, quote.RightNear ? 1 : 0));
        features.Add(ClauseVerbRank.Of(side, (int)c.Clause, verb, rank));
        features.Add(FormRankBefore.Of(side, (int)c.Form, rank, (int)quote.Before));
        features.Add(AsideVerb.Of(side, verb, c.Aside ? 1 : 0, c.Form == VerbForm.Inverted ? 1 : 0));
        features.Add(AsideRank.Of(side, reporting, c.Aside ? 1 : 0, (int)quote.Behind));
        features.Add(OwnerWords.Of(role, c.OwnsSpeech ? 1 : 0, (int)c.Words, reported));
    }
}
