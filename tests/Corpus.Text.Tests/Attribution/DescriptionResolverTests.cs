namespace Corpus.Text.Tests.Attribution;

/// <summary>Descriptions that take up a person or a body whom the text calls otherwise.</summary>
public sealed class DescriptionResolverTests
{
    private const string Top = "Harbour of Elling closes early\n\nThe harbour of Elling will close at four from October.\n\n";

    [Theory]
    [InlineData("Anna Berg waited at the gate. “The buses pay from May,” the developer said.", "Anna Berg")]
    [InlineData("Anna Berg came at nine.\n\n“The buses pay from May,” the developer said.", "Anna Berg")]
    [InlineData("Anna Berg came at nine.\n\n“The buses pay from May,” the 61-year-old said.", "Anna Berg")]
    [InlineData("Anna Berg of Marvik met Nina Ek of Tarn.\n\n“The buses pay from May,” the Marvik developer said.", "Anna Berg")]
    [InlineData("Nina Ek of Tarn met Anna Berg of Marvik.\n\n“The buses pay from May,” the Marvik developer said.", "Anna Berg")]
    [InlineData("Nina Ek, R-Ore., met Anna Berg, D-Tex., at noon.\n\n“The buses pay from May,” the Texas developer said.", "Anna Berg")]
    [InlineData("Anna Berg met Rolf Ek at noon.\n\n“The buses pay from May,” the actress said.", "Anna Berg")]
    [InlineData("Anna Berg met Rolf Ek at noon.\n\n“The buses pay from May,” the businessman said.", "Rolf Ek")]
    [InlineData("Rolf Ek rowed at noon. Later he met Sen. Nina Berg, R-Iowa.\n\n“The buses pay from May,” the Texas senator said.", null)]
    [InlineData("Anna Berg waited at the gate. “The buses pay from May,” the official said.", null)]
    [InlineData("Anna Berg rowed. Nina Ek rowed.\n\n“The buses pay from May,” the developer said.", null)]
    [InlineData("After noon Anna Berg came with Nina Ek.\n\n“The buses pay from May,” the developer said.", null)]
    [InlineData("It was the turn of Anna Berg and of Nina Ek.\n\n“The buses pay from May,” the developer said.", null)]
    [InlineData("A mayor from the hills waited. Anna Berg came at nine.\n\n“The buses pay from May,” the mayor said.", null)]
    [InlineData("Rolf Ek came at nine.\n\n“The buses pay from May,” the actress said.", null)]
    [InlineData("“It holds,” said Anna Berg, the city engineer.\n\nIt rained. “The buses pay from May,” the mayor said.", null)]
    [InlineData("Marvik came at nine.\n\n“The buses pay from May,” the developer said.", null)]
    [InlineData("The song “Anna Berg waits” was heard.\n\n“The buses pay from May,” the developer said.", null)]
    public void APersonNoun_GoesToTheOnePersonWhomItFits(string story, string? name) =>
        ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution!.Name.ShouldBe(name);

    [Theory]
    [InlineData("The Marvik Herald wrote of it on Monday. “The buses pay from May,” the newspaper said.", "Marvik Herald")]
    [InlineData("The Marvik Herald wrote of it on Monday.\n\n“The buses pay from May,” the newspaper said.", "Marvik Herald")]
    [InlineData("The Marvik Herald was in town. “The buses pay from May,” the newspaper said.", "Marvik Herald")]
    [InlineData("Rolmo examined it on Monday. “The buses pay from May,” the company said.", "Rolmo")]
    [InlineData("North Carolina is wet in May. “The buses pay from May,” the company said.", null)]
    [InlineData("The Marvik Herald wrote of it, and the Elling Post reported it. “The buses pay from May,” the newspaper said.", null)]
    [InlineData("Anna Berg wrote of it on Monday. “The buses pay from May,” the newspaper said.", null)]
    [InlineData("The Marvik Herald wrote of it on Monday. “The buses pay from May,” the town said.", null)]
    public void ABodyNoun_GoesToTheOneBodyThatSpeaks(string story, string? name) =>
        ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution!.Name.ShouldBe(name);

    [Theory]
    [InlineData("“It is late,” said a teacher at the ferry.\n\n“The buses pay from May,” the person said.", "teacher at the ferry")]
    [InlineData("“It is late,” said a teacher at the ferry.\n\nNobody came.\n\nIt rained.\n\n“The buses pay from May,” the person said.", "person")]
    [InlineData("A source close to the ferry waited.\n\n“The buses pay from May,” the source said.", "source close to the ferry")]
    [InlineData("Anna Berg blamed the network for saying so.\n\n“The buses pay from May,” the network said.", "network")]
    public void WhatSaysNoMoreThanThatSomebodySpeaks_HasTheFullerDescription(string story, string description) =>
        ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution!.Description.ShouldBe(description);
}
