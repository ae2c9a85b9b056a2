
namespace Corpus.Text.Tests.Attribution;

public class SpeakerNameTests
{
    private const string Headline = "Dam opens in the harbour town";

    [Theory]
    [InlineData("“The water came,” said a spokesman, Paul Storm, on Monday.")]
    [InlineData("The director of the Bureau of Rivers, Paul Storm, said that “the water came” at noon.")]
    [InlineData("“The water came,” said the engineer, Paul Storm.")]
    [InlineData("Paul Storm, 44, a spokesman for the dam, said “the water came” at noon.")]
    [InlineData("“The water came,” said Representative Paul Storm (R-Elling), who saw it.")]
    [InlineData("“The water came,” said Harbour-based Paul Storm on Monday.")]
    [InlineData("Said Paul Storm, “The water came.”")]
    [InlineData("“The water came,” said Rivers County Recorder Paul Storm.")]
    public void TheNameBesideADescription_IsTheSpeakersName(string paragraph)
    {
        SpokenText.Read(Headline, paragraph).Name("water came").ShouldBe("Paul Storm");
    }

    [Fact]
    public void WhoSpeaksForAnother_IsNotNamedAfterHim()
    {
        var text = SpokenText.Read(Headline, "The mayor met Paul Storm, a spokesman said, and “the water came” at noon.");
        text.Name("water came").ShouldNotBe("Paul Storm");
    }

    [Theory]
    [InlineData("Mr. King")]
    [InlineData("Dr. King")]
    [InlineData("King")]
    public void ASurnameThatIsATitleElsewhere_IsASurname(string mention)
    {
        SpokenText.Read(Headline, "Engineer Paul T. King built the dam.", $"“The water came,” {mention} said.").Name("water came").ShouldBe("Paul T. King");
    }

    [Fact]
    public void ASurnameThatIsABodysElsewhere_IsASurnameBehindATitle()
    {
        SpokenText.Read(Headline, "A spokeswoman, Anna Berg White, opened the dam.", "“The water came,” Ms. White said.").Name("water came")
            .ShouldBe("Anna Berg White");
    }

    [Fact]
    public void APersonWithOneName_IsWhomAPronounMeans()
    {
        var text = SpokenText.Read(Headline, "Paul Storm built the dam in 1990.", "Mr. Brand opened it on Monday. “The water came,” he said.");
        text.Name("water came").ShouldBe("Brand");
    }

    [Fact]
    public void HeadlineCapitals_MakeNoNames()
    {
        var text = SpokenText.Read("Brand Sees Dam Open in Harbour Town", "Mr. Brand opened the dam on Monday.", "“The water came,” Mr. Brand said.");
        text.Name("water came").ShouldBe("Brand");
    }

    [Fact]
    public void AHeadlineInCapitals_GivesTheFullNameOfWhomTheArticleNamesByOneWord()
    {
        var text = SpokenText.Read("Anna Brand Goes Over the Dam As the Water Comes", "The dam opened on Monday.", "“The water came,” Brand said.");
        text.Name("water came").ShouldBe("Anna Brand");
    }

    [Theory]
    [InlineData("Rival Anna Brand left early.", "Anna Brand")]
    [InlineData("Anna Maria Brand left early.", "Anna Maria Brand")]
    public void ALongerName_CountsWhereItBeginsWithAGivenName(string sentence, string name)
    {
        var text = SpokenText.Read(Headline, "Anna Brand opened the dam. " + sentence, "“The water came,” Brand said.");
        text.Name("water came").ShouldBe(name);
    }

    [Fact]
    public void EitherApostrophe_MeansTheSamePerson()
    {
        var text = SpokenText.Read(Headline, "Engineer Paul O’Brand built the dam.", "“The water came,” O'Brand said.");
        text.Name("water came").ShouldBe("Paul O’Brand");
    }

    [Fact]
    public void WhoIsNamedOnceInFull_IsNotWhomTheSurnameMeansAllAlong()
    {
        var text = SpokenText.Read(Headline, "Paul Storm built the dam.", "Storm dug for years. Storm hired a crew. Storm was glad.",
            "His wife, Heidi Storm, sang.", "“The water came,” Storm said.");
        text.Name("water came").ShouldBe("Paul Storm");
    }

    [Theory]
    [InlineData("Engineer Paul Brand, whom Mayor Storm hired in May, spoke at the dam.", "The crowd, he said, “cheered for an hour”.")]
    [InlineData("Paul Brand, an expert on dams, said Mayor Storm and his friends had built too fast.", "The dam of Mr. Storm, he said, “cheered for an hour”.")]
    [InlineData("A second engineer, Paul Brand, said he was opposed to Mr. Storm.", "“Storm cheered for an hour,” he said.")]
    public void APronoun_MeansWhomTheParagraphIsAbout(string sentence, string quotation)
    {
        SpokenText.Read(Headline, "Mayor Tom Storm opened the dam. Storm was glad.", sentence + " " + quotation).Name("cheered").ShouldBe("Paul Brand");
    }

    [Fact]
    public void AMonthBeforeAName_IsNoPartOfIt()
    {
        SpokenText.Read(Headline, "In April Anna Berg opened the dam.", "“The water came,” Berg said.").Name("water came").ShouldBe("Anna Berg");
    }

    [Theory]
    [InlineData("“The water came,” said Pierre de Brand, an engineer.", "Pierre de Brand", "Pierre de Brand")]
    [InlineData("“The water came,” said Google host Paul Brand.", "Google host Paul Brand", "Paul Brand")]
    [InlineData("The Harbour Department this week said that “the water came” at noon.", "The Harbour Department", "Harbour Department")]
    [InlineData("Paul Brand, an engineer at the dam, put it so: “The water came.”", "Paul Brand", "Paul Brand")]
    [InlineData("Paul Brand left when Mayor Storm came and said that “the water came” at noon.", "Paul Brand", "Paul Brand")]
    public void TheWholeMention_IsFound(string paragraph, string mention, string name)
    {
        var text = SpokenText.Read(Headline, paragraph);
        text.Mention("water came").ShouldBe(mention);
        text.Name("water came").ShouldBe(name);
    }
}
