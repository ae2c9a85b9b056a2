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
    [InlineData("Anna Berg, a rower, waited at the gate. “The buses pay from May,” the candidate said.", "Anna Berg")]
    [InlineData("A developer waited.\n\nIt rained.\n\nIt snowed.\n\nAnna Berg came at nine. “The buses pay from May,” the developer said.", "Anna Berg")]
    [InlineData("“It rains,” said Nina Ek, a former aide to Governor Anna Berg.\n\n“The buses pay from May,” the former aide said.", "Nina Ek")]
    [InlineData("2012 mayor Anna Berg came.\n\nIt rained.\n\nIt snowed.\n\nIt thawed.\n\n“The buses pay from May,” the mayor said.", null)]
    [InlineData("Anna Berg came at nine.\n\n“The buses pay from May,” the tireless, 61-year-old developer said.", "Anna Berg")]
    [InlineData("Anna Berg came at nine.\n\n“The buses pay from May,” the “Rainy Days” actress said.", "Anna Berg")]
    [InlineData("Anna Berg met Rolf Ek at noon.\n\n“Anna Berg pays from May,” the developer said.", "Rolf Ek")]
    [InlineData("Anna Berg came at nine.\n\n“The buses pay from May,” the Berg actor said.", null)]
    [InlineData("Anna Berg came at nine.\n\n“The buses pay from May,” the Marvik Publisher said.", null)]
    [InlineData("Anna Berg came at nine.\n\n“The buses pay from May,” the Republican said.", "Anna Berg")]
    [InlineData("Democratic candidate Anna Berg came at nine.\n\n“The buses pay from May,” the GOP candidate said.", null)]
    [InlineData("Democratic developer Anna Berg came at nine.\n\n“The buses pay from May,” the Republican builder said.", null)]
    [InlineData("To stop Anna Berg, the Elling council was called. Berg came at nine.\n\n“The buses pay from May,” the developer said.", "Anna Berg")]
    [InlineData("President Anna Berg left in May. Nina Ek came at nine.\n\n“The buses pay from May,” the former president said.", null)]
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
    [InlineData("The Marvik Trust would not walk.\n\n“The buses pay from May,” the group said.", "Marvik Trust")]
    [InlineData("The Marvik Trust would not walk. It rained.\n\n“The buses pay from May,” the group said.", null)]
    [InlineData("The Marvik Trust would not walk. It rained. “The buses pay from May,” the group said.", null)]
    [InlineData("Waters Matter would not walk, and Waters Matter would not row.\n\n“The buses pay from May,” the group said.", "Waters Matter")]
    [InlineData("Two villages worked with the Marvik Trust published in May.\n\n“The buses pay from May,” the group said.", null)]
    [InlineData("The Marvik Trust would not walk.\n\n“The buses pay from May,” the groups said.", null)]
    public void ABodyNoun_GoesToTheOneBodyThatSpeaks(string story, string? name) =>
        ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution!.Name.ShouldBe(name);

    [Theory]
    [InlineData("“It is late,” said a teacher at the ferry.\n\n“The buses pay from May,” the person said.", "teacher at the ferry")]
    [InlineData("“It is late,” said a teacher at the ferry.\n\nNobody came.\n\nIt rained.\n\n“The buses pay from May,” the person said.", "person")]
    [InlineData("A source close to the ferry waited.\n\n“The buses pay from May,” the source said.", "source close to the ferry")]
    [InlineData("Anna Berg blamed the network for saying so.\n\n“The buses pay from May,” the network said.", "network")]
    [InlineData("“It is late,” said one of two drivers.\n\n“The buses pay from May,” the source said.", "one of two drivers")]
    [InlineData("“It is late,” said a source at the ferry.\n\nA second source of another yard waited. “The buses pay from May,” the source said.",
        "second source of another yard")]
    [InlineData("A shy baker waited. “The buses pay from May,” the woman said.", "shy baker")]
    [InlineData("A shy baker waited. A loud farmer came. “The buses pay from May,” the woman said.", "woman")]
    [InlineData("A letter to the council was read.\n\n“The buses pay from May,” the letter said.", "letter to the council")]
    [InlineData("A report released by the council was read.\n\n“The buses pay from May,” the report said.", "report released by the council")]
    [InlineData("A letter to say so was read.\n\n“The buses pay from May,” the letter said.", "letter")]
    [InlineData("A fresh Elling poll was out.\n\n“The buses pay from May,” the Marvik poll said.", "Marvik poll")]
    [InlineData("A fresh Elling Harbour Club poll was out.\n\n“The buses pay from May,” the EHC poll said.", "fresh Elling Harbour Club poll")]
    public void WhatSaysNoMoreThanThatSomebodySpeaks_HasTheFullerDescription(string story, string description) =>
        ArticleReading.Read(Top + story + "\n").Quotes[^1].Attribution!.Description.ShouldBe(description);
}
