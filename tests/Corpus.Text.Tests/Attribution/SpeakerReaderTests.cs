
namespace Corpus.Text.Tests.Attribution;

public class SpeakerReaderTests
{
    private const string Lede = "The harbour town of Elling opened its new dam on Monday, and Mayor Anna Berg cut the ribbon before a crowd of two hundred.";

    [Theory]
    [InlineData("“The water came at noon,” Berg said.", "Berg", "said")]
    [InlineData("“The water came at noon,” said Berg.", "Berg", "said")]
    [InlineData("Berg said, “The water came at noon.”", "Berg", "said")]
    [InlineData("Berg told reporters that “the water came at noon” and left.", "Berg", "told")]
    [InlineData("“The water came at noon,” Berg, a former engineer, said.", "Berg", "said")]
    [InlineData("“The water came at noon,” Berg, who has served since 2010, told reporters.", "Berg", "told")]
    [InlineData("“The water came at noon,” according to Berg.", "Berg", "according to")]
    [InlineData("Berg: “The water came at noon.”", "Berg", null)]
    [InlineData("“The water came at noon,” she said.", "she", "said")]
    [InlineData("Berg walked along the dam, saying “the water came at noon” and smiling.", "Berg", "saying")]
    [InlineData("Berg thanked the crowd and said “the water came at noon” twice.", "Berg", "said")]
    public void TheSpeaker_IsFoundOnEitherSideOfTheQuotation(string paragraph, string mention, string? cue)
    {
        var text = SpokenText.Read("Dam opens in Elling", Lede, paragraph);
        text.Mention("water came").ShouldBe(mention);
        text.Name("water came").ShouldBe("Anna Berg");
        if (cue is not null) text.Cue("water came").ShouldBe(cue);
    }

    [Theory]
    [InlineData("“Nobody slept that night,” a spokesman for the council said.", "a spokesman")]
    [InlineData("“Nobody slept that night,” said a senior official.", "a senior official")]
    [InlineData("The report said that “nobody slept that night” in the town.", "The report")]
    [InlineData("The agency said in a statement that “nobody slept that night” in the town.", "The agency")]
    public void GroupsAndPapers_SpeakToo(string paragraph, string mention)
    {
        SpokenText.Read("Dam opens in Elling", Lede, paragraph).Mention("slept that night").ShouldBe(mention);
    }

    [Theory]
    [InlineData("‘The water came at noon,’ Berg said.")]
    [InlineData("'The water came at noon,' said Berg, whose neighbours' cellars were dry.")]
    [InlineData("Berg said: ‘The water came at noon, and the farmers’ fields drank it.’")]
    [InlineData("‘The water came at noon’, Berg said.")]
    public void BritishSingleMarks_AreReadLikeDoubleOnes(string paragraph)
    {
        var text = SpokenText.Read("Dam opens in Elling", Lede, paragraph);
        text.Name("water came").ShouldBe("Anna Berg");
    }

    [Theory]
    [InlineData("“The water came at noon,” she said, according to the Harbour News Agency.", "she")]
    [InlineData("“The water came at noon,” said Berg, according to Norland’s Harbour News Agency.", "Berg")]
    [InlineData("Berg said, “The water came at noon,” according to the Harbour Post.", "Berg")]
    public void WhoPassesAQuotationOn_DoesNotTakeItFromWhoSaidIt(string paragraph, string mention)
    {
        var text = SpokenText.Read("Dam opens in Elling", Lede, paragraph);
        text.Mention("water came").ShouldBe(mention);
        text.Name("water came").ShouldBe("Anna Berg");
    }

    [Theory]
    [InlineData("It keeps the harbour closed, through fees of the council and the United Nations, and looks for “river-level” talks that cost nothing.")]
    [InlineData("What the council did looks more like “river-level,” the plan of the years before.")]
    [InlineData("The council has made moves signaling a return to the plan of “river-level” known from the years of the flood.")]
    [InlineData("Who would want “river-level” talks in the harbour?")]
    public void AFragmentThatNobodyReports_BelongsToNobodyNearby(string paragraph)
    {
        SpokenText.Read("Dam opens in Elling", Lede, paragraph).Mention("river-level").ShouldBeNull();
    }

    [Theory]
    [InlineData("“THE MODERATOR: The water came at noon.”", "moderator")]
    [InlineData("The Moderator: I told them, “The water came at noon.”", "moderator")]
    public void ALabelWithAnArticle_DescribesTheSpeakerWithoutIt(string paragraph, string description) =>
        SpokenText.Read("Dam opens in Elling", Lede, paragraph).Quote("at noon").Attribution!.Description.ShouldBe(description);

    [Theory]
    [InlineData("said an official familiar with the plan", "official familiar with the plan")]
    [InlineData("said a source close to the talks", "source close to the talks")]
    [InlineData("said one diplomat based in Elling", "one diplomat based in Elling")]
    [InlineData("said people briefed on the plan", "people briefed on the plan")]
    [InlineData("said a neighbour to the council", "neighbour")]
    [InlineData("an official told people briefed on the plan", "official")]
    public void ASource_IsDescribedByWhatItIsCloseTo(string cue, string description) =>
        SpokenText.Read("Dam opens in Elling", Lede, $"“The water came at noon,” {cue}.").Quote("at noon").Attribution!.Description.ShouldBe(description);

    [Fact]
    public void WhoCallsSomethingByAWord_HasSaidIt()
    {
        SpokenText.Read("Dam opens in Elling", Lede, "Berg has called the old dam, which leaked for years, a ‘sieve’, and the council agrees.").Name("sieve")
            .ShouldBe("Anna Berg");
    }

    [Theory]
    [InlineData("The Group of Five coastal nations asked in a statement for “the slow and complete repair” of the dam.", "Group of Five")]
    [InlineData("“Nobody slept that night and the slow and complete repair begins,” the Ministry of Rivers said.", "Ministry of Rivers")]
    public void ABodysName_GoesOnBehindOf(string paragraph, string name)
    {
        SpokenText.Read("Dam opens in Elling", Lede, paragraph).Name("slow and complete repair").ShouldBe(name);
    }

    [Fact]
    public void ASignatureBehindADash_Speaks()
    {
        SpokenText.Read("Dam opens in Elling", Lede, "“The water came at noon. Nobody slept before.” — Paul Storm").Name("Nobody slept").ShouldBe("Paul Storm");
    }

    [Fact]
    public void ATranscriptLabelInsideTheMarks_Speaks()
    {
        var text = SpokenText.Read("Dam opens in Elling", Lede, "“BERG: The water came at noon.”");
        text.Mention("water came").ShouldBe("BERG");
        text.Name("water came").ShouldBe("Anna Berg");
    }

    [Fact]
    public void ASecondSentence_KeepsTheSpeaker()
    {
        var text = SpokenText.Read("Dam opens in Elling", Lede, "“The water came at noon,” Berg said. “We had waited for years.”");
        text.Name("waited for years").ShouldBe("Anna Berg");
    }

    [Fact]
    public void AQuotationOverParagraphs_KeepsTheSpeaker()
    {
        var text = SpokenText.Read("Dam opens in Elling", Lede, "“The water came at noon,” Berg said. “We had waited for years.",
            "“Now we can plant again, and the children will see what their parents never saw.”");
        text.Name("plant again").ShouldBe("Anna Berg");
    }

    [Fact]
    public void WhoIsDescribedTwiceBeforeTheVerb_IsItsSubject() =>
        SpokenText.Read("Dam opens in Elling",
            "Anna Berg, the mayor, who said she had seen the plan, told reporters that “the water came at noon.”").Name("at noon").ShouldBe("Anna Berg");

    [Fact]
    public void ATitleWithoutAGender_TakesNoneAway() =>
        SpokenText.Read("Dam opens in Elling", "The dam was opened by Anna Berg on Monday.",
            "Mayor Berg waited at the river. “The water came at noon,” he said.").Name("at noon").ShouldNotBe("Anna Berg");

    [Fact]
    public void APronoun_IsResolvedByGender()
    {
        var text = SpokenText.Read("Dam opens in Elling", Lede, "The engineer Paul Storm, who built the dam, had met Berg in spring.",
            "“It was a hard year,” he said.", "“It was a good one,” she said.");
        text.Name("hard year").ShouldBe("Paul Storm");
        text.Name("good one").ShouldBe("Anna Berg");
    }

    [Fact]
    public void NamesakesWithTitles_AreKeptApart()
    {
        var text = SpokenText.Read("Dam opens in Elling", "Ambassador Anna Berg met the engineer Paul Berg at the dam on Monday.",
            "“It was a good year,” Ambassador Berg said.", "“It was a dry one,” Mr. Berg said.");
        text.Name("good year").ShouldBe("Anna Berg");
        text.Name("dry one").ShouldBe("Paul Berg");
    }

    [Theory]
    [InlineData("Crowds sang the old song “The River Runs Home” until midnight.", "River Runs", QuoteKind.Title)]
    [InlineData("The so-called “village green” is a car park today.", "village green", QuoteKind.Term)]
    public void TitlesAndTerms_AreNotSpeech(string paragraph, string words, QuoteKind kind)
    {
        var quote = SpokenText.Read("Dam opens in Elling", Lede, paragraph).Quote(words);
        quote.Kind.ShouldBe(kind);
        quote.Attribution.ShouldBeNull();
    }

    [Fact]
    public void AnArticleWithoutQuotations_HasNoQuotes() => SpokenText.Read("Dam opens in Elling", Lede).Article.Quotes.ShouldBeEmpty();
}
