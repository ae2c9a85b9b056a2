namespace Corpus.Text.Tests.Attribution;

/// <summary>Whether he and she may take up a name, by the words beside it.</summary>
public sealed class PersonhoodEvidenceTests
{
    private const string Top = "Harbour of Elling closes early\n\nThe harbour of Elling will close at four from October.\n\n";
    private const string Words = " “The buses pay from May,” she said.";

    [Theory]
    [InlineData("Marvik became her home at last.")]
    [InlineData("Norvatek waited at the gate.")]
    [InlineData("Then Norvatek waited.")]
    [InlineData("Prices rose in Florence.")]
    [InlineData("The Florence council met.")]
    [InlineData("The road to Florence is closed. Florence officers waited.")]
    [InlineData("Florence 7 has grown since.")]
    [InlineData("Rolm Tasker, which closed in May, owes it.")]
    [InlineData("She worked at Rolm Tasker until May.")]
    [InlineData("Norvika said so. Norvika, the official news agency, waited.")]
    [InlineData("She is the first Anglo-Marvik to lead it.")]
    [InlineData("She is a former RTM analyst.")]
    [InlineData("Former Rolm hands met.")]
    [InlineData("Analysts noted that it rains.")]
    [InlineData("Moscow responded that it rains.")]
    [InlineData("Sandy Cove was no storm but a call. It began before Sandy Cove. Since then the Sandy Cove families wait.")]
    public void WhatNothingShowsToBeAPerson_IsNeitherHeNorShe(string story) =>
        ArticleReading.Read(Top + story + Words + "\n").Quotes[^1].Attribution!.Name.ShouldBeNull();

    [Theory]
    [InlineData("Marvik said that it rains.", "Marvik")]
    [InlineData("Marvik, 54, waited at the gate.", "Marvik")]
    [InlineData("Marvik, who came late, waited.", "Marvik")]
    [InlineData("Marvik, a nurse at the harbour, waited.", "Marvik")]
    [InlineData("Rolma Tasker waited at the gate.", "Rolma Tasker")]
    [InlineData("Florence waited at the gate.", "Florence")]
    [InlineData("The ferry in Florence Berg's dream was late.", "Florence Berg")]
    [InlineData("Rolma Stone, 29, of Elling, Ala., says that it rains.", "Rolma Stone")]
    [InlineData("Voters in Anna Stone T-shirts waited.", "Anna Stone")]
    [InlineData("She wrote to the Undersecretary for Harbour Affairs Anna Stone.", "Anna Stone")]
    [InlineData("A Los Angeles-area Anna Stone volunteer waited.", "Anna Stone")]
    public void WhatIsAPerson_IsSheOrHe(string story, string name) =>
        ArticleReading.Read(Top + story + Words + "\n").Quotes[^1].Attribution!.Name.ShouldBe(name);
}
