using Corpus.CodeFixes.Usage;

namespace Corpus.CodeFixes.Tests.Usage;

/// <summary>What a vanished name may have become.</summary>
public sealed class NearestNamesTests
{
    private static readonly string[] Names = ["HarbourOpensInMay", "CouncilVotesOnTrams", "FerryStrikeEnds", "Weather", "NprStatement", "ApStatement"];

    [Theory]
    [InlineData("HarbourOpensInJune", "HarbourOpensInMay")]
    [InlineData("HarborOpensInMay", "HarbourOpensInMay")]
    [InlineData("FerryStrikeEnd", "FerryStrikeEnds")]
    [InlineData("CouncilVotes", "CouncilVotesOnTrams")]
    public void ARenamedMember_IsFound(string vanished, string name) => NearestNames.Of(vanished, Names).First().ShouldBe(name);

    [Fact]
    public void AContestedName_LeadsToAllWhoWantedIt() => NearestNames.Of("Statement", Names).ShouldBe(["ApStatement", "NprStatement"], ignoreOrder: true);

    [Theory, InlineData("Zebra"), InlineData("LibraryBurnsDown"), InlineData("")]
    public void ANameLikeNoOther_LeadsNowhere(string vanished) => NearestNames.Of(vanished, Names).ShouldBeEmpty();
}
