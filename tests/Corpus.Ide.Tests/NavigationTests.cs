namespace Corpus.Ide.Tests;

/// <summary>Hovering over a name, and going to its definition.</summary>
public sealed class NavigationTests
{
    [Fact]
    public async Task HoveringOverAnArticle_ShowsHeadlineOutletDateLedeCountsAndFile()
    {
        using var editor = CompletionTests.Opened("Articles.$$HarbourOpens");

        string shown = await editor.Hover();

        foreach (string part in (string[])["Harbour opens to ferries in May", "The Port Times", "2021-05-04", "The harbour will open to ferries on Monday",
            "3 paragraphs", "2 quotations", "seeds/harbour-opens.txt"])
            shown.ShouldContain(part);
    }

    [Fact]
    public async Task HoveringOverAQuotation_ShowsItsWordsAndSpeaker()
    {
        using var editor = CompletionTests.Opened("Articles.HarbourOpens.Quotes.$$NobodyOnThePierWillForgetIt");

        (await editor.Hover()).ShouldContain("“Nobody on the pier will forget it,” Erik Holm, paragraph 3");
    }

    [Fact]
    public async Task TheDefinitionOfAnArticle_NamesItsText()
    {
        using var editor = CompletionTests.Opened("Articles.$$HarbourOpens");

        var (file, text) = await editor.Definition();

        file.ShouldContain("harbour-opens", Case.Insensitive);
        text.ShouldStartWith("/// <summary>Harbour opens to ferries in May.");
        text.ShouldContain("seeds/harbour-opens.txt");
    }

    [Fact]
    public async Task TheDefinitionOfAQuotation_NamesItsTextAndLine()
    {
        using var editor = CompletionTests.Opened("Articles.HarbourOpens.Quotes.$$NobodyOnThePierWillForgetIt");

        var (_, text) = await editor.Definition();

        text.ShouldStartWith("/// <summary>“Nobody on the pier will forget it,” Erik Holm, paragraph 3");
        text.ShouldContain("public readonly Quote NobodyOnThePierWillForgetIt; // seeds/harbour-opens.txt(9,1)");
    }
}
