using Corpus.Text.Source.Unwrapping;

namespace Corpus.Text.Tests.Source.Unwrapping;

/// <summary>Lines that their author broke stay lines, alone and inside a text that was wrapped.</summary>
public class KeptLinesTests
{
    private const string Wrapped = """
        The last boat will leave at four in the afternoon from October, its
        operator said on Tuesday, in a move that islanders called the beginning
        of the end for the community of 400 that lives behind the sea wall, and
        for the two ferries that have served it since the storm of 1953.
        """;

    [Theory]
    [InlineData("- flour for the bread that is baked in the harbour on Sundays\n- eggs from the farm behind the hill, and milk from the neighbour\n- salt, which is sold by weight")]
    [InlineData("1. Flour for the bread that is baked in the harbour on Sunday mornings\n2. Eggs from the farm behind the hill, and the milk of its three cows\n3. Salt, which is sold by weight")]
    [InlineData("• flour for the bread that is baked in the harbour on Sunday morning\n• eggs from the farm behind the hill, and milk from the neighbour")]
    [InlineData("Team           Won   Lost   Points\nElling           12      3       36\nWesting           9      6       27")]
    [InlineData("The sea comes in, the sea goes out,\nand nobody has asked it why;\nthe boats lie dreaming on the sand\nbeneath a grey and patient sky.")]
    [InlineData("Coast Press\n14 Harbour Lane\nElling 4022\nNorland")]
    [InlineData("INGRID MOE: We do not have the boats, and nobody can say otherwise.\nTOM REYD: They spent it on the pier. The pier is not even finished now.\nINGRID MOE: That is not true.")]
    [InlineData("Ingrid Moe: We do not have the boats, and nobody can say otherwise.\nTom Reyd: They spent it on the pier. The pier is not even finished now.\nIngrid Moe: That is not true.")]
    [InlineData("Home\nNews\nSport\nWeather and tides\nAbout the paper")]
    [InlineData("BYLINE: Anna Nym, Post Staff Writer\nSECTION: METRO; Pg. B01\nLENGTH: 212 words\nDATELINE: ELLING")]
    public void TheirLines_Stay(string lines)
    {
        Unwrapper.Read(lines).Text.ShouldBe(lines);
        string inside = Wrapped + "\n\n" + lines + "\n\n" + Wrapped;
        Unwrapper.Read(inside).Text.ShouldContain("\n\n" + lines + "\n\n");
        Unwrapper.Read(inside).Text.ShouldNotContain("its\n");
    }

    [Fact]
    public void AListItemOfTwoLines_IsOneLine() =>
        Unwrapper.Read(Wrapped + "\n\n- flour for the bread that is baked in the harbour on Sundays, when\n  the boats are in\n- salt\n").Text
            .ShouldEndWith("\n\n- flour for the bread that is baked in the harbour on Sundays, when the boats are in\n- salt\n");

    [Fact]
    public void FrontMatter_IsYamls()
    {
        string matter = "---\ntitle: The last boat will leave at four in the afternoon from October, its\n  operator said on Tuesday, in a move that islanders called the beginning\n---\n\n";
        Unwrapper.Read(matter + Wrapped).Text.ShouldStartWith(matter);
    }

    [Fact]
    public void AShortArticleOfOneLineParagraphs_StaysAsItIs()
    {
        const string text = "Ferry stops in October\nBy Anna Nym\nThe last boat will leave at four in the afternoon from October.\nIslanders called it the beginning of the end for their community.\nThe ministry will look at it again in the spring.\n";
        Unwrapper.Read(text).Text.ShouldBeSameAs(text);
    }

    [Fact]
    public void ADashAtALinesStart_GoesOnWithASentence() =>
        Unwrapper.Read(Wrapped + "\n\nThe old ferry, which was built before the war by the grandfather of\n- of all people - the man who now wants to sell it, lies in the harbour.\n").Text
            .ShouldContain("grandfather of - of all people");

    [Fact]
    public void AMixture_IsReadByItsParts()
    {
        string line = Wrapped.Replace('\n', ' ');
        Unwrapper.Read(line + "\n\n" + Wrapped + "\n\n" + line + "\n").Text.ShouldBe(line + "\n\n" + line + "\n\n" + line + "\n");
    }

    [Fact]
    public void AReplyAndTheMailThatItQuotes_AreNotJoined()
    {
        string quoted = "> " + Wrapped.Replace("\n", "\n> ");
        string text = Unwrapper.Read(Wrapped + "\n" + quoted + "\n").Text;
        text.ShouldBe(Wrapped.Replace('\n', ' ') + "\n" + Wrapped.Replace('\n', ' ') + "\n");
    }
}
