namespace Corpus.Text.Tests.Attribution;

/// <summary>Sources without a name whom the next paragraph names.</summary>
public sealed class LateNamesTests
{
    private const string Top = "Harbour of Elling closes early\n\nThe harbour of Elling will close at four from October.\n\n";
    private const string Said = "The ferries go on “until June at least,” a top official said at noon.\n\n";

    [Theory]
    [InlineData(Said + "Anna Berg, who runs the harbour, made the comments on a visit.", "Anna Berg")]
    [InlineData(Said + "Director Anna Berg made the remarks at the gate.", "Anna Berg")]
    [InlineData(Said + "Anna Berg, who runs the harbour, made the bread.", null)]
    [InlineData(Said + "Anna Berg’s aide made the comments on a visit.", null)]
    [InlineData(Said + "Anna Berg waited. A teacher made the comments.", null)]
    [InlineData(Said + "It rained, and nobody came to the gate, and Anna Berg made the comments.", null)]
    [InlineData("The ferries stop “in June at least,” a top official said. “Some do,” a teacher said.\n\nAnna Berg made the comments.", null)]
    [InlineData("Ferries stop “in June at least,” a top official said. “All of them,” the official said.\n\nAnna Berg made the comments.", "Anna Berg")]
    public void WhoeverMadeTheComments_IsTheOneSourceOfTheParagraphBefore(string story, string? name)
    {
        var quotes = ArticleReading.Read(Top + story + "\n").Quotes;
        quotes.ShouldNotBeEmpty();
        foreach (var quote in quotes) quote.Attribution!.Name.ShouldBe(name);
    }
}
