using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.People;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Model;

/// <summary>What the choice of a pronoun's person looks at: the named features of a person.</summary>
internal static class AntecedentFeatures
{
    /// <summary>The features' numbers and names.</summary>
    public static FeatureSpace Space { get; } = new();

    private static readonly FeatureTemplate WhereStanding = Space.Define("where-standing", typeof(Whereabouts), typeof(Standing));
    private static readonly FeatureTemplate WhereRank = Space.Define("where-rank", typeof(Whereabouts), typeof(Rank));
    private static readonly FeatureTemplate StandingRank = Space.Define("standing-rank", typeof(Standing), typeof(Rank));
    private static readonly FeatureTemplate TurnWhere = Space.Define("turn-where", typeof(Turn), typeof(Whereabouts));
    private static readonly FeatureTemplate TurnStanding = Space.Define("turn-standing", typeof(Turn), typeof(Standing));
    private static readonly FeatureTemplate ProofNamed = Space.Define("proof-named", typeof(Proof), typeof(Frequency));
    private static readonly FeatureTemplate WhereNamed = Space.Define("where-named", typeof(Whereabouts), typeof(Frequency));
    private static readonly FeatureTemplate FirstTopic = Space.Define("first-topic", typeof(Flag), typeof(Flag), typeof(Standing));
    private static readonly FeatureTemplate QuotedTurn = Space.Define("quoted-turn", typeof(Flag), typeof(Turn));
    private static readonly FeatureTemplate TurnRank = Space.Define("turn-rank", typeof(Turn), typeof(Rank));
    private static readonly FeatureTemplate OvertakenTurn = Space.Define("overtaken-turn", typeof(Flag), typeof(Turn), typeof(Standing));
    private static readonly FeatureTemplate OvertakenWhere = Space.Define("overtaken-where", typeof(Flag), typeof(Whereabouts), typeof(Standing));

    /// <summary>Adds the numbers of the person's features.</summary>
    public static void Add(in Antecedent a, Buffer<Feature> features)
    {
        int where = (int)a.Where, standing = (int)a.Standing, rank = (int)a.Rank, turn = (int)a.Turn, named = (int)a.Named;
        var f = features.Take(12);
        f[0] = WhereStanding.Of(where, standing);
        f[1] = WhereRank.Of(where, rank);
        f[2] = StandingRank.Of(standing, rank);
        f[3] = TurnWhere.Of(turn, where);
        f[4] = TurnStanding.Of(turn, standing);
        f[5] = ProofNamed.Of((int)a.Proof, named);
        f[6] = WhereNamed.Of(where, named);
        f[7] = FirstTopic.Of(a.First ? 1 : 0, a.Topic ? 1 : 0, standing);
        f[8] = QuotedTurn.Of(a.Quoted ? 1 : 0, turn);
        f[9] = TurnRank.Of(turn, rank);
        f[10] = OvertakenTurn.Of(a.Overtaken ? 1 : 0, turn, standing);
        f[11] = OvertakenWhere.Of(a.Overtaken ? 1 : 0, where, standing);
    }
}
