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
    private static readonly FeatureTemplate MainCueRank = Space.Define("main-cue-rank", typeof(VerbClass), typeof(Side), typeof(Rank), typeof(Flag));
    private static readonly FeatureTemplate MainCueClause = Space.Define("main-cue-clause", typeof(VerbClass), typeof(Clause), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate NobodyBefore = Space.Define("nobody-before", typeof(Neighbour), typeof(Flag));
    private static readonly FeatureTemplate NobodySize = Space.Define("nobody-size", typeof(Size), typeof(Flag));

    private const int Count = 36;

    /// <summary>Adds the numbers of the candidate's features.</summary>
    public static void Add(in QuoteView quote, in Candidate c, Buffer<int> features)
    {
        int alone = quote.Alone ? 1 : 0, reported = quote.Reported ? 1 : 0, main = c.Main ? 1 : 0;
        int side = (int)c.Side, rank = (int)c.Rank, verb = (int)c.Verb, role = (int)c.Role, type = (int)c.Type, reporting = (int)c.Reporting;
        if (c.Side == Side.Nowhere)
        {
            var n = features.Take(2);
            n[0] = NobodyBefore.Of((int)quote.Before, reported);
            n[1] = NobodySize.Of((int)quote.Size, alone);
            return;
        }
        var f = features.Take(Count);
        f[0] = SideType.Of(side, type);
        f[1] = SideRole.Of(side, role);
        f[2] = SideRankVerb.Of(side, rank, verb);
        f[3] = SideReportingVerb.Of(side, reporting, verb);
        f[4] = SideVerbForm.Of(side, verb, (int)c.Form);
        f[5] = SideRankType.Of(side, rank, type);
        f[6] = SideWords.Of(side, (int)c.Words);
        f[7] = SideVerbWords.Of(side, (int)c.VerbWords, verb);
        f[8] = SideRankBefore.Of(side, rank, (int)quote.Before);
        f[9] = SideRankBehind.Of(side, rank, (int)quote.Behind);
        f[10] = SideReportingBefore.Of(side, reporting, (int)quote.Before);
        f[11] = SideReportingBehind.Of(side, reporting, (int)quote.Behind);
        f[12] = SideLeadTail.Of(side, rank, (int)quote.Lead, (int)quote.Tail);
        f[13] = SideSize.Of(side, rank, (int)quote.Size);
        f[14] = SideAlone.Of(side, rank, alone, reported);
        f[15] = SideMain.Of(side, rank, main);
        f[16] = MainVerb.Of(side, verb, main);
        f[17] = EchoAlone.Of((int)c.Echo, alone, reported);
        f[18] = EchoSide.Of((int)c.Echo, side, rank);
        f[19] = EchoLead.Of((int)c.Echo, (int)quote.Lead, quote.Opens ? 1 : 0);
        f[20] = EchoBehind.Of((int)c.Echo, (int)quote.Behind);
        f[21] = EchoBefore.Of((int)c.Echo, (int)quote.Before);
        f[22] = RoleVerb.Of(role, verb, side);
        f[23] = TypeVerb.Of(type, verb, side);
        f[24] = TypeRole.Of(type, role);
        f[25] = ClauseRank.Of(side, (int)c.Clause, rank);
        f[26] = ClauseVerb.Of(side, (int)c.Clause, verb);
        f[27] = ClauseReporting.Of(side, (int)c.Clause, reporting, type);
        f[28] = NearCues.Of(side, reporting, quote.LeftNear ? 1 : 0, quote.RightNear ? 1 : 0);
        f[29] = ClauseVerbRank.Of(side, (int)c.Clause, verb, rank);
        f[30] = FormRankBefore.Of(side, (int)c.Form, rank, (int)quote.Before);
        f[31] = AsideVerb.Of(side, verb, c.Aside ? 1 : 0, c.Form == VerbForm.Inverted ? 1 : 0);
        f[32] = AsideRank.Of(side, reporting, c.Aside ? 1 : 0, (int)quote.Behind);
        f[34] = MainCueRank.Of((int)quote.MainCue, side, rank, main);
        f[35] = MainCueClause.Of((int)quote.MainCue, (int)c.Clause, verb, main);
        f[33] = OwnerWords.Of(role, c.OwnsSpeech ? 1 : 0, (int)c.Words, reported);
    }
}
