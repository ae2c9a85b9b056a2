using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Tests.Attribution;

public sealed class EvidenceTests
{
    [Fact]
    public void AFragmentFarFromItsCue_HasToSpeakForItself()
    {
        Asked(Distance.UpToSixteen).ShouldBeGreaterThan(0);
        Asked(Distance.UpToEight).ShouldBe(0);
    }

    // “flood wall” stands so many words from Berg's verb.
    private static int Asked(Distance distance) => Evidence.Asked(
        new QuoteView { Size = Size.Two, Tail = Tail.Word, Lead = Lead.Lower },
        new Candidate
        {
            Side = Side.Left, Rank = Rank.First, Reporting = Rank.First, Type = MentionType.Person, Verb = VerbClass.Say,
            VerbWords = distance,
        });
}
