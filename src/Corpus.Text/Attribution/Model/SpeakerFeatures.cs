using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source;

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
    private static readonly FeatureTemplate AsideVerb = Space.Define("aside-verb", typeof(Side), typeof(VerbClass), typeof(Flag), typeof(Flag));
    private static readonly FeatureTemplate AsideRank = Space.Define("aside-rank", typeof(Side), typeof(Rank), typeof(Flag), typeof(Neighbour));
    private static readonly FeatureTemplate MainCueRank = Space.Define("main-cue-rank", typeof(VerbClass), typeof(Side), typeof(Rank), typeof(Flag));
    private static readonly FeatureTemplate MainCueClause = Space.Define("main-cue-clause", typeof(VerbClass), typeof(Clause), typeof(VerbClass), typeof(Flag));
    private static readonly FeatureTemplate EchoIntro = Space.Define("echo-intro", typeof(Side), typeof(Continuity), typeof(Neighbour));
    private static readonly FeatureTemplate IntroBreaks = Space.Define("intro-breaks", typeof(Side), typeof(Neighbour), typeof(Distance));
    private static readonly FeatureTemplate IntroOuter = Space.Define("intro-outer", typeof(Side), typeof(Neighbour), typeof(Neighbour));
    private static readonly FeatureTemplate RoleIntro = Space.Define("role-intro", typeof(Side), typeof(MentionRole), typeof(Neighbour));
    private static readonly FeatureTemplate TypeIntro = Space.Define("type-intro", typeof(Side), typeof(MentionType), typeof(Neighbour));
    private static readonly FeatureTemplate WordsTail = Space.Define("words-tail", typeof(Distance), typeof(Tail));
    private static readonly FeatureTemplate MainCueNext = Space.Define("main-cue-next", typeof(Side), typeof(VerbClass), typeof(Neighbour));
    private static readonly FeatureTemplate FormNext = Space.Define("form-next", typeof(Side), typeof(VerbForm), typeof(Neighbour));
    private static readonly FeatureTemplate FormRightCue = Space.Define("form-right-cue", typeof(Side), typeof(VerbForm), typeof(VerbClass));
    private static readonly FeatureTemplate NobodyBefore = Space.Define("nobody-before", typeof(Neighbour), typeof(Flag));
    private static readonly FeatureTemplate NobodySize = Space.Define("nobody-size", typeof(Size), typeof(Flag));

    /// <summary>Adds the numbers of the candidate's features.</summary>
    public static void Add(in QuoteView quote, in Candidate candidate, Buffer<Feature> features) =>
        Visit(new CandidateLook(quote, candidate), new FeatureList(features));

    /// <summary>The sum of the weights of the candidate's features, in thousandths.</summary>
    public static int Score(WeightTable weights, in QuoteView quote, in Candidate candidate) =>
        Visit(new CandidateLook(quote, candidate), new WeightSum(weights)).Sum;

    /// <summary>The most that a subject of the paragraph before can score, whatever it and the quotation are like.</summary>
    public static int MostOfSubjectsBefore(WeightTable weights)
    {
        int most = int.MinValue;
        for (var rank = Rank.First; rank <= Rank.Third; rank++)
            for (var continuity = Continuity.None; continuity <= Continuity.SameName; continuity++)
                most = Math.Max(most, Visit(CandidateLook.SubjectBefore(rank, continuity), new WeightMost(weights)).Sum);
        return most;
    }

    private static TTaker Visit<TTaker>(in CandidateLook c, TTaker taker) where TTaker : struct, IFeatureTaker
    {
        if (c.Side == (int)Side.Nowhere)
        {
            taker.Take(NobodyBefore, c.Before, c.Reported);
            taker.Take(NobodySize, c.Size, c.Alone);
            return taker;
        }
        taker.Take(SideType, c.Side, c.Type);
        taker.Take(SideRole, c.Side, c.Role);
        taker.Take(SideRankVerb, c.Side, c.Rank, c.Verb);
        taker.Take(SideReportingVerb, c.Side, c.Reporting, c.Verb);
        taker.Take(SideVerbForm, c.Side, c.Verb, c.Form);
        taker.Take(SideRankType, c.Side, c.Rank, c.Type);
        taker.Take(SideWords, c.Side, c.Words);
        taker.Take(SideVerbWords, c.Side, c.VerbWords, c.Verb);
        taker.Take(SideRankBehind, c.Side, c.Rank, c.Behind);
        taker.Take(SideReportingBefore, c.Side, c.Reporting, c.Before);
        taker.Take(SideReportingBehind, c.Side, c.Reporting, c.Behind);
        taker.Take(SideLeadTail, c.Side, c.Rank, c.Lead, c.Tail);
        taker.Take(SideSize, c.Side, c.Rank, c.Size);
        taker.Take(SideAlone, c.Side, c.Rank, c.Alone, c.Reported);
        taker.Take(SideMain, c.Side, c.Rank, c.Main);
        taker.Take(MainVerb, c.Side, c.Verb, c.Main);
        taker.Take(EchoAlone, c.Continuity, c.Alone, c.Reported);
        taker.Take(EchoSide, c.Continuity, c.Side, c.Rank);
        taker.Take(EchoLead, c.Continuity, c.Lead, c.Opens);
        taker.Take(EchoBefore, c.Continuity, c.Before);
        taker.Take(RoleVerb, c.Role, c.Verb, c.Side);
        taker.Take(TypeVerb, c.Type, c.Verb, c.Side);
        taker.Take(TypeRole, c.Type, c.Role);
        taker.Take(ClauseRank, c.Side, c.Clause, c.Rank);
        taker.Take(ClauseVerb, c.Side, c.Clause, c.Verb);
        taker.Take(ClauseReporting, c.Side, c.Clause, c.Reporting, c.Type);
        taker.Take(NearCues, c.Side, c.Reporting, c.LeftNear, c.RightNear);
        taker.Take(ClauseVerbRank, c.Side, c.Clause, c.Verb, c.Rank);
        taker.Take(AsideVerb, c.Side, c.Verb, c.Aside, c.Inverted);
        taker.Take(AsideRank, c.Side, c.Reporting, c.Aside, c.Behind);
        taker.Take(OwnerWords, c.Role, c.OwnsSpeech, c.Words, c.Reported);
        taker.Take(MainCueRank, c.MainCue, c.Side, c.Rank, c.Main);
        taker.Take(MainCueClause, c.MainCue, c.Clause, c.Verb, c.Main);
        taker.Take(EchoIntro, c.Side, c.Continuity, c.Intro);
        taker.Take(IntroBreaks, c.Side, c.Intro, c.Breaks);
        taker.Take(IntroOuter, c.Side, c.Intro, c.Outer);
        taker.Take(RoleIntro, c.Side, c.Role, c.Intro);
        taker.Take(TypeIntro, c.Side, c.Type, c.Intro);
        taker.Take(WordsTail, c.Words, c.Tail);
        taker.Take(MainCueNext, c.Side, c.MainCue, c.Next);
        taker.Take(FormNext, c.Side, c.Form, c.Next);
        taker.Take(FormRightCue, c.Side, c.Form, c.RightCue);
        return taker;
    }
}

/// <summary>What the ranking's features are made of, as numbers: a candidate's own and its quotation's.</summary>
internal readonly struct CandidateLook
{
    private const int Any = FeatureTemplate.Any;

    public readonly int Side, Rank, Reporting, Role, Type, Verb, Form, Inverted, Clause, Continuity, Words, VerbWords, Aside, Main, OwnsSpeech;
    public readonly int Before = Any, Behind = Any, Size = Any, Lead = Any, Tail = Any, MainCue = Any;
    public readonly int Next, Intro, Outer, Breaks, RightCue = Any;
    public readonly int Alone = Any, Reported = Any, Opens = Any, LeftNear = Any, RightNear = Any;

    /// <summary>The look of a candidate for a quotation.</summary>
    public CandidateLook(in QuoteView quote, in Candidate c)
    {
        (Side, Rank, Reporting, Role, Type) = ((int)c.Side, (int)c.Rank, (int)c.Reporting, (int)c.Role, (int)c.Type);
        (Verb, Form, Inverted, Clause) = ((int)c.Verb, (int)c.Form, Flag(c.Form == VerbForm.Inverted), (int)c.Clause);
        (Continuity, Words, VerbWords) = ((int)c.Continuity, (int)c.Words, (int)c.VerbWords);
        (Aside, Main, OwnsSpeech) = (Flag(c.Aside), Flag(c.Main), Flag(c.OwnsSpeech));
        (Before, Behind, Size, Lead, Tail, MainCue) =
            ((int)quote.Before, (int)quote.Behind, (int)quote.Size, (int)quote.Lead, (int)quote.Tail, (int)quote.MainCue);
        (Next, Intro, Outer, Breaks, RightCue) = ((int)c.Next, (int)c.Intro, (int)c.Outer, (int)c.Breaks, (int)quote.RightCue);
        (Alone, Reported, Opens) = (Flag(quote.Alone), Flag(quote.Reported), Flag(quote.Opens));
        (LeftNear, RightNear) = (Flag(quote.LeftNear), Flag(quote.RightNear));
    }

    private CandidateLook(Rank rank, Continuity continuity)
    {
        (Side, Rank, Reporting) = ((int)Candidates.Side.Earlier, (int)rank, (int)Candidates.Rank.None);
        (Role, Type, Verb, Form, Inverted) = ((int)MentionRole.Subject, Any, Any, Any, Any);
        (Continuity, Words, VerbWords) = ((int)continuity, (int)Distance.More, (int)Distance.More);
        (Next, Intro, Outer, Breaks) = ((int)Neighbour.Edge, (int)Neighbour.Edge, (int)Neighbour.Edge, (int)Distance.Zero);
    }

    /// <summary>Any subject of the sentence before a paragraph, for any quotation.</summary>
    public static CandidateLook SubjectBefore(Rank rank, Continuity continuity) => new(rank, continuity);

    private static int Flag(bool set) => set ? 1 : 0;
}
