using Corpus.Text.Index.Reuse;
using Corpus.Text.Index.Speakers;

namespace Corpus.Text.Tests.Index;

public class RepetitionTests
{
    [Theory]
    [InlineData("It is home.", "it is home", RepetitionWording.Same)]
    [InlineData("The harp is home and will stay.", "The harp is home and will stay.", RepetitionWording.Same)]
    [InlineData("The harp is home and will stay.", "I can tell you the harp is home and will stay. Good night.", RepetitionWording.Part)]
    [InlineData("They all hope the North will answer us soon.", "They all hope [Norland] will answer us soon.", null)]
    [InlineData("They all truly hope that the North will answer us soon.", "They all truly hope that [Norland] will answer us soon.", RepetitionWording.Part)]
    [InlineData("The harp, which I have long loved, is at last back home and will stay.", "The harp … is at last back home and will stay.",
        RepetitionWording.Part)]
    [InlineData("The harbour has mended its old crane over these nine months.", "The harbour has nearly mended its old crane over these nine months.",
        RepetitionWording.Differs)]
    [InlineData("If the ferry runs on time my neighbours will wait for it.", "If the ferry runs on time my passengers will wait for it.",
        RepetitionWording.Differs)]
    [InlineData("They have got to be able to win.", "You’ve got to be able to adapt.", null)]
    [InlineData("and it is on the last bend", "The tram is on the last bend and the depot is near.", null)]
    [InlineData("It is.", "It is.", null)]
    [InlineData("one two three four five six seven eight nine ten eleven", "four five six seven eight nine ten eleven twelve thirteen", RepetitionWording.Part)]
    internal void TwoQuotations_AreComparedByTheirWords(string one, string other, RepetitionWording? wording)
    {
        var index = BuiltText.Index($"She said: “{one}”", $"“{other}” he said");
        for (int i = 0; i < 2; i++) index.RelationsOf(i).Repetitions.Select(e => (RepetitionWording?)e.Wording).SingleOrDefault().ShouldBe(wording);
        index.Repetitions.Count.ShouldBe(wording is null ? 0 : 1);
    }

    [Theory]
    [InlineData("Ana Ruiz", "Tom Reed", true)]
    [InlineData("Ana Ruiz", "Ruiz", false)]
    [InlineData("Ana Ruiz", "Ana M. Ruiz", false)]
    [InlineData("Ana Ruiz", "Ministry of Music", false)]
    [InlineData("Kim Jong Un", "Kim Jong-un", false)]
    [InlineData("Ana Ruiz", "Mr. Ruiz", false)]
    [InlineData("Ana Ruiz", "Senators Ana Ruiz", false)]
    [InlineData("Ana Ruiz", "Luis Ruiz", true)]
    public void TheSameWordsFromTwoPersons_AreNoted(string one, string other, bool differ)
    {
        var index = BuiltText.Index($"“The harp is home and will stay.”{{{one}}}", $"“The harp is home and will stay.”{{{other}}}");
        index.RelationsOf(0).Repetitions.Single().OtherSpeaker.ShouldBe(differ);
        index.Repetitions.Single().SpeakersDiffer.ShouldBe(differ);
    }

    [Fact]
    public void TwoPersonsWhoSayNearlyTheSame_SayTwoThings() =>
        BuiltText.Index("“If the ferry runs on time my neighbours will wait for it.”{Ana Ruiz}",
            "“If the ferry runs on time my passengers will wait for it.”{Tom Reed}").Repetitions.ShouldBeEmpty();

    [Fact]
    public void ARepetition_HasAllItsPlacesInTheOrderOfTheTexts()
    {
        var index = BuiltText.Index(
            "“The harp is home.” And: “Quite another thing altogether.”",
            "Nobody spoke.",
            "“The harp is home.”",
            "“Quite another thing altogether.” “The harp is home.”");
        index.Repetitions.Select(e => string.Join(" ", e.Places.Select(p => $"{p.Text.Id}:{p.Words}"))).ShouldBe(
        [
            "text-0:The harp is home. text-2:The harp is home. text-3:The harp is home.",
            "text-0:Quite another thing altogether. text-3:Quite another thing altogether.",
        ]);
    }

    [Fact]
    public void WordsThatOneTextQuotesTwice_AreNoRepetition() =>
        BuiltText.Index("“The harp is home.” Again: “The harp is home.”", "A text.").Repetitions.ShouldBeEmpty();

    [Fact]
    public void ANameSpelledInTwoWays_HasABetterSpelling()
    {
        var index = BuiltText.Index("“Yes.”{Kim Jong-un}", "“No.”{Kim Jong Un}", "“No.”{Kim Jong Un}", "“Hm.”{the White House}", "“Hm.”{White House}");
        index.BetterSpelling("Kim Jong-un").ShouldBe(new SpeakerOccurrence("text-1", "Kim Jong Un", 1));
        index.BetterSpelling("Kim Jong Un").ShouldBeNull();
        index.BetterSpelling("the White House").ShouldBeNull();
        BuiltText.Index("“Yes.”{Cian O’Hara}", "“No.”{Cian O'Hara}").BetterSpelling("Cian O’Hara").ShouldBeNull();
        BuiltText.Index("“Yes.”{Lucia Perez}", "“No.”{Lucía Pérez}").BetterSpelling("Lucia Perez")!.Name.ShouldBe("Lucía Pérez");
        index.BetterSpelling("Nobody").ShouldBeNull();
    }
}
