using Corpus.Text.Index.Reuse;
using Corpus.Text.Index.Speakers;

namespace Corpus.Text.Tests.Index;

public class EchoTests
{
    [Theory]
    [InlineData("It is home.", "it is home", EchoWording.Same)]
    [InlineData("The harp is home and will stay.", "The harp is home and will stay.", EchoWording.Same)]
    [InlineData("The harp is home and will stay.", "I can tell you the harp is home and will stay. Good night.", EchoWording.Part)]
    [InlineData("They all hope the North will answer us soon.", "They all hope [Norland] will answer us soon.", null)]
    [InlineData("They all truly hope that the North will answer us soon.", "They all truly hope that [Norland] will answer us soon.", EchoWording.Part)]
    [InlineData("The harp, which I have long loved, is at last back home and will stay.", "The harp … is at last back home and will stay.", EchoWording.Part)]
    [InlineData("The harbour has mended its old crane over these nine months.", "The harbour has nearly mended its old crane over these nine months.",
        EchoWording.Differs)]
    [InlineData("If the ferry runs on time my neighbours will wait for it.", "If the ferry runs on time my passengers will wait for it.", EchoWording.Differs)]
    [InlineData("They have got to be able to win.", "You’ve got to be able to adapt.", null)]
    [InlineData("and it is on the last bend", "The tram is on the last bend and the depot is near.", null)]
    [InlineData("It is.", "It is.", null)]
    [InlineData("one two three four five six seven eight nine ten eleven", "four five six seven eight nine ten eleven twelve thirteen", EchoWording.Part)]
    internal void TwoQuotations_AreComparedByTheirWords(string one, string other, EchoWording? wording)
    {
        var index = BuiltText.Index($"She said: “{one}”", $"“{other}” he said");
        for (int i = 0; i < 2; i++) index.RelationsOf(i).Echoes.Select(e => (EchoWording?)e.Wording).SingleOrDefault().ShouldBe(wording);
        index.Echoes.Count.ShouldBe(wording is null ? 0 : 1);
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
        index.RelationsOf(0).Echoes.Single().OtherSpeaker.ShouldBe(differ);
        index.Echoes.Single().SpeakersDiffer.ShouldBe(differ);
    }

    [Fact]
    public void TwoPersonsWhoSayNearlyTheSame_SayTwoThings() =>
        BuiltText.Index("“If the ferry runs on time my neighbours will wait for it.”{Ana Ruiz}",
            "“If the ferry runs on time my passengers will wait for it.”{Tom Reed}").Echoes.ShouldBeEmpty();

    [Fact]
    public void AnEcho_HasAllItsPlacesInTheOrderOfTheTexts()
    {
        var index = BuiltText.Index(
            "“The harp is home.” And: “Quite another thing altogether.”",
            "Nobody spoke.",
            "“The harp is home.”",
            "“Quite another thing altogether.” “The harp is home.”");
        index.Echoes.Select(e => string.Join(" ", e.Places.Select(p => $"{p.Text.Id}:{p.Words}"))).ShouldBe(
        [
            "text-0:The harp is home. text-2:The harp is home. text-3:The harp is home.",
            "text-0:Quite another thing altogether. text-3:Quite another thing altogether.",
        ]);
    }

    [Fact]
    public void WordsThatOneTextQuotesTwice_AreNoEcho() => BuiltText.Index("“The harp is home.” Again: “The harp is home.”", "A text.").Echoes.ShouldBeEmpty();

    [Fact]
    public void ANameSpelledInTwoWays_HasABetterSpelling()
    {
        var index = BuiltText.Index("“Yes.”{Kim Jong-un}", "“No.”{Kim Jong Un}", "“No.”{Kim Jong Un}", "“Hm.”{the White House}", "“Hm.”{White House}");
        index.BetterSpelling("Kim Jong-un").ShouldBe(new SpeakerSighting("text-1", "Kim Jong Un", 1));
        index.BetterSpelling("Kim Jong Un").ShouldBeNull();
        index.BetterSpelling("the White House").ShouldBeNull();
        BuiltText.Index("“Yes.”{Cian O’Hara}", "“No.”{Cian O'Hara}").BetterSpelling("Cian O’Hara").ShouldBeNull();
        BuiltText.Index("“Yes.”{Lucia Perez}", "“No.”{Lucía Pérez}").BetterSpelling("Lucia Perez")!.Name.ShouldBe("Lucía Pérez");
        index.BetterSpelling("Nobody").ShouldBeNull();
    }
}
