namespace Corpus.Text.Tests.Attribution;

/// <summary>Sources of whom the text has a description and no name, and the pronouns that take them up.</summary>
public sealed class DescribedPronounTests
{
    private const string Top = "Harbour of Elling closes early\n\nThe harbour of Elling will close at four from October.\n\n";

    [Theory]
    [InlineData("The mayor said the ferries would go on until June. “Nobody has to trust the bridge at once,” he said.", "mayor")]
    [InlineData("A teacher who crossed first waved at the crowd. “I have waited for two years,” she said.", "teacher")]
    [InlineData("“The ferries go on,” the mayor said.\n\nA teacher waved at the crowd. “I have waited for two years,” she said.", "teacher")]
    [InlineData("“The ferries go on,” the mayor said. A teacher heard it. “The buses pay from June,” he said.", "mayor")]
    [InlineData("“The ferries go on,” a senior official said.\n\n“The buses pay from June,” she said.", "senior official")]
    [InlineData("Still no teacher, still no school.\n\n“The buses pay from June,” she said.", null)]
    [InlineData("a teacher at last\n\n“The buses pay from June,” she said.", null)]
    [InlineData("The skippers waved at the crowd. “The buses pay from June,” he said.", null)]
    [InlineData("The port authority closed the gate. “The buses pay from June,” she said.", null)]
    public void HeAndShe_GoToTheNearestDescription(string story, string? description)
    {
        var last = ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution;
        last!.Name.ShouldBeNull();
        last.Description.ShouldBe(description);
    }

    [Theory]
    [InlineData("TWH said it would wait. “The buses pay from May,” he said.")]
    [InlineData("Recently, on a Monday, said the note, the port opened. “The buses pay from May,” he said.")]
    [InlineData("Last said no to it. “The buses pay from May,” he said.")]
    [InlineData("The baker of Marvik, a town in the hills, said no. “The buses pay from May,” he said.")]
    [InlineData("The baker worked on the Storm Gale trading floor. “The buses pay from May,” he said.")]
    public void HeAndShe_AreNoPlaceBodyOrAdverb(string story)
    {
        var quotes = ArticleReading.Read(Top + story + "\n").Quotes;
        quotes.ShouldNotBeEmpty();
        foreach (var quote in quotes) quote.Attribution!.Name.ShouldBeNull();
    }

    [Theory]
    [InlineData("“We wait,” a senior harbour official said.\n\n“It is late,” the official said.", "senior harbour official")]
    [InlineData("“We wait,” a senior harbour official said.\n\n“It is late,” an official said.", "official")]
    [InlineData("Kelly Ayre’s campaign said “we wait”.\n\nAnna Berg was happy. Her campaign said: “It is late, and nobody waits.”", "campaign")]
    public void OnlyWhatTakesUpTheOneBefore_HasItsFullerDescription(string story, string description) =>
        ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution!.Description.ShouldBe(description);

    [Theory]
    [InlineData("It is so, the Coastal News Agency said.\n\nThe country has to be ready, and “to be fully ready”, it said.", "Coastal News Agency", null)]
    [InlineData("It is so.\n\nThe company has to be ready, and “to be fully ready”, it said.", null, "company")]
    public void It_IsWhoSpeaks_AndNoPlace(string story, string? name, string? description)
    {
        var last = ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution!;
        (last.Name, last.Description).ShouldBe((name, description));
    }
}
