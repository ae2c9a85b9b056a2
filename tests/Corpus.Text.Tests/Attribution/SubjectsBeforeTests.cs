using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Attribution;

/// <summary>The sentence before a paragraph is read only where one of its subjects may be the speaker.</summary>
public class SubjectsBeforeTests
{
    // As many features as a candidate has, and so many chances that each of a template's features is met.
    private const int Templates = 42, Chances = 4_000;

    private static readonly VerbClass[] Verbs =
        [VerbClass.Say, VerbClass.Speak, VerbClass.Write, VerbClass.Think, VerbClass.Call, VerbClass.Other, VerbClass.Auxiliary];

    [Fact]
    public void NoSubjectBefore_ScoresMoreThanTheReaderReckonsWith()
    {
        var weights = AttributionModel.Learned.Weights;
        var random = new Random(6);
        using var features = new Buffer<Feature>(64);
        int most = int.MinValue;
        foreach (var echo in Enum.GetValues<Continuity>())
            for (var rank = Rank.First; rank <= Rank.Third; rank++)
            {
                // The best of each template alone: no candidate has more than their sum.
                int[] best = [.. Enumerable.Repeat(int.MinValue, Templates)];
                for (int chance = 0; chance < Chances; chance++)
                {
                    features.Truncate(0);
                    SpeakerFeatures.Add(Quotation(random), Subject(random, rank, echo), features);
                    features.Count.ShouldBe(Templates);
                    for (int i = 0; i < Templates; i++) best[i] = Math.Max(best[i], weights[features[i]]);
                }
                most = Math.Max(most, best.Sum());
            }
        // Chance meets nearly all of them.
        SpeakerFeatures.MostOfSubjectsBefore(weights).ShouldBeInRange(most, most + 300);
    }

    [Theory]
    [InlineData("Anna Berg stood at the dam and watched the water.", "Anna Berg")]
    [InlineData("Tom Storm walked along the wall.", "Tom Storm")]
    [InlineData("The water rose all night.", null)]
    public void WhereNobodyElseMayBeTheSpeaker_TheSentenceBeforeIsAsked(string before, string? speaker) =>
        SpokenText.Read("The dam holds for now.", before, "“We waited for the water all night and nobody came.”").Name("waited").ShouldBe(speaker);

    [Fact]
    public void ASentenceWithAColon_IsReadAtOnce_BecauseALabelMayScoreMore()
    {
        SubjectsSeen("The dam holds.\n\nAnna Berg had an answer:\n\n“We waited,” Tom Storm said.\n", 5_000).ShouldBe(["Anna Berg"]);
        SubjectsSeen("The dam holds.\n\nAnna Berg had an answer.\n\n“We waited,” Tom Storm said.\n", 5_000).ShouldBeEmpty();
        SubjectsSeen("The dam holds.\n\nAnna Berg had an answer.\n\n“We waited,” Tom Storm said.\n", 0).ShouldBe(["Anna Berg"]);
    }

    [Fact]
    public void WhoSpokeBeforeTheParagraph_IsNoSubjectOfItsSentenceToo_HoweverLateThatIsRead() =>
        SubjectsSeen("The dam holds.\n\n“We waited. For hours,” Anna Berg said.\n\n“It leaks,” Tom Storm said. “It does.”\n", 5_000, 5_000, 0)
            .ShouldBe(["Anna Berg"]);

    /// <summary>The candidates of earlier paragraphs that a model is shown last that gives each candidate of a quotation these points.</summary>
    private static string[] SubjectsSeen(string text, params int[] points)
    {
        var parts = PartsReader.Read(text, LineSplitter.Lines(text));
        var quotations = QuotationReader.Read(text, parts);
        quotations.Count.ShouldBe(points.Length);
        var model = new PointsModel(points);
        using var reading = new AttributionReading(text, parts, quotations, model, false);
        reading.Read();
        return [.. model.Earlier.Select(c => text[c.Start..c.End])];
    }

    private sealed class PointsModel(int[] points) : IAttributionModel
    {
        public List<Candidate> Earlier { get; } = [];

        public int MostOfSubjectsBefore => 1_000;

        public WeightTable Weights => AttributionModel.Learned.Weights;

        public int Speaker(int quotation, in QuoteView quote, Buffer<Candidate> candidates)
        {
            Earlier.Clear();
            for (int i = 0; i < candidates.Count; i++)
            {
                candidates[i].Score = points[quotation];
                if (candidates[i].Side == Side.Earlier) Earlier.Add(candidates[i]);
            }
            return 1;
        }

        public int Antecedent(int quotation, Buffer<Antecedent> antecedents, Buffer<Feature> features, PersonIndex persons) => 0;

        public int LeastSpeech(ReadOnlySpan<Feature> form, in QuoteView quote, in Candidate speaker) => int.MinValue;

        public int Speech(int quotation, ReadOnlySpan<Feature> features) => 1;
    }

    private static Candidate Subject(Random random, Rank rank, Continuity echo) => new()
    {
        Mention = -1, Side = Side.Earlier, Rank = rank, Reporting = Rank.None, Role = MentionRole.Subject, Type = One<MentionType>(random),
            Verb = Verbs[random.Next(Verbs.Length)], Form = One<VerbForm>(random),
        Words = Distance.More, VerbWords = Distance.More, Continuity = echo, Cue = -1,
    };

    private static QuoteView Quotation(Random random) => new()
    {
        Before = One<Neighbour>(random), Behind = One<Neighbour>(random), Lead = One<Lead>(random), Tail = One<Tail>(random), Size = One<Size>(random),
            MainCue = One<VerbClass>(random), RightCue = One<VerbClass>(random),
        Alone = Flag(random), Reported = Flag(random), SameSentence = Flag(random), LeftNear = Flag(random), RightNear = Flag(random), Opens = Flag(random),
    };

    private static T One<T>(Random random) where T : struct, Enum => Enum.GetValues<T>()[random.Next(Enum.GetValues<T>().Length)];

    private static bool Flag(Random random) => random.Next(2) == 1;
}
