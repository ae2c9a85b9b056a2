
namespace Corpus.Text.Tests.Attribution;

/// <summary>Cues that leave no choice, and words that nobody says.</summary>
public class PlainCueTests
{
    private const string Headline = "Harbour of Elling closes early",
        Lede = "The harbour of Elling will close at four from October, and most of the town has an opinion on it.";

    [Theory]
    [InlineData("Nora Bly said her brother, Rolf Ek, had told her: “The boat is gone.”", "The boat", "Rolf Ek")]
    [InlineData("Rolf Ek stayed at sea. “Wait for me,” his lawyer, Nora Bly, quoted him as saying.", "Wait", "Rolf Ek")]
    [InlineData("Rolf Ek was accused of “selling the pier” by Nora Bly.", "selling", "Nora Bly")]
    [InlineData("The court was told that Rolf Ek had shouted “never” at the captain.", "never", "Rolf Ek")]
    [InlineData("The ferry is a “late gift,” and no small one, said Nora Bly, a teacher.", "late gift", "Nora Bly")]
    [InlineData("The plan, which its author, Minister Nora Bly, calls “humble,” would close the pier.", "humble", "Nora Bly")]
    [InlineData("Rolf Ek is quieter than those before him, says Nora Bly: “Nobody knows what he wants.”", "Nobody knows", "Nora Bly")]
    [InlineData("Zanele Moyo coaches the rowers. “They ask for the score first,” she said.", "They ask", "Zanele Moyo")]
    [InlineData("Norland’s minister of ports, Kwanele Moyo, told the paper about a treaty.\n\n“We need the boats,” he said.", "We need", "Kwanele Moyo")]
    [InlineData("Nora Lind‘s mother smiled. “She never liked boats,” Nora Lind‘s mother said.", "She never", null)]
    [InlineData("Harald Lind–Moe measured it. “It leans,” says Lind–Moe, who came by boat.", "It leans", "Harald Lind–Moe")]
    [InlineData("Rolf Ek, who has told the crew he sees the pier as lost, said in a note: “Let it go.”", "Let it go", "Rolf Ek")]
    [InlineData("Nora Bly herself said on Monday that “the pier is gone.”", "the pier", "Nora Bly")]
    [InlineData("Rolf Ek released a statement saying the pier “belongs to the sea.”", "belongs", "Rolf Ek")]
    [InlineData("The plan pleased Gov. Rolf Ek on Friday.\n\n“It will float,” the governor said.", "It will float", "Rolf Ek")]
    [InlineData("Nora Bly of the council asked for calm. Bly’s statement added, “The water will fall.”", "The water", "Nora Bly")]
    [InlineData("“Choose well,” Abu Anas Al Masri told us. But Al Masri left.", "Choose well", "Abu Anas Al Masri")]
    [InlineData("Nobody came, and “the lamps went out,” according to the Elling Morning Herald.", "the lamps", "Elling Morning Herald")]
    [InlineData("“Score one for the sea.” - Nora Bly\n\nThe crew went home.", "Score one", "Nora Bly")]
    [InlineData("“You are late,” Rolf Ek was told.", "You are", null)]
    [InlineData("Rolf Ek was asked: “Who are you?”", "Who are", null)]
    [InlineData("Rolf Ek is said to be “rather furious” about it.", "rather", null)]
    [InlineData("Rolf Ek is said to have answered: “Let me row.”", "Let me", "Rolf Ek")]
    [InlineData("“Let me row,” Rolf Ek was reported to have said.", "Let me", "Rolf Ek")]
    [InlineData("Rolf Ek was quoted in the paper: “Let me row.”", "Let me", "Rolf Ek")]
    [InlineData("In the words of Nora Bly, “the pier is a goat”.", "the pier", "Nora Bly")]
    [InlineData("It was, in the opinion of Nora Bly, “a very wet goat”.", "wet goat", "Nora Bly")]
    public void TheSpeaker_IsWhoTheCueNames(string paragraph, string words, string? name) =>
        SpokenText.Read(Headline, Lede, paragraph).Name(words).ShouldBe(name);

    [Fact]
    public void WordsOverParagraphs_AreTheSpeakersAtTheirEnd() => SpokenText.Read(Headline, Lede, "“No,” said Nora Bly.",
        "“It was the longest night of my life, and nobody came to the door.", "“The wind took the roof first,” said Edith Crane, who is 84.")
        .Name("longest night").ShouldBe("Edith Crane");

    [Theory]
    [InlineData("Northgate Homes bought the pier. “It is unsafe,” it said.", "Northgate Homes")]
    [InlineData("The Harbour Trust bought the pier. “It is unsafe,” it said.", "Harbour Trust")]
    [InlineData("Nora Bly left the pier. “It is unsafe,” it said.", null)]
    [InlineData("Mr Zorvan left the pier. “It is unsafe,” it said.", null)]
    public void It_IsTheBodyThatTheSentenceBeforeIsAbout(string paragraph, string? name) =>
        SpokenText.Read(Headline, Lede, paragraph).Name("unsafe").ShouldBe(name);

    [Theory]
    [InlineData("It said the pier was unsafe for the winter.|“Nobody has asked the town about it, and nobody will.”")]
    [InlineData("“The pier leans,” it said.|“Nobody has asked the town about it, and nobody will.”|“Nobody will ever ask.”")]
    [InlineData("In a letter it said that nobody would come.|“Nobody has asked the town about it, and nobody will.”")]
    public void It_OfTheParagraphAbove_MayNameNobody(string paragraphs) =>
        SpokenText.Read([Headline, Lede, .. paragraphs.Split('|')]).Quote("asked the town").Attribution!.Name.ShouldBeNull();

    [Fact]
    public void ShortWordsOfALongSpeech_AreSpeech()
    {
        var text = SpokenText.Read(Headline, Lede, "Rolf Ek, who rows, said: ‘I have rowed here for forty years.", "‘My father did.", "‘Nobody asked us.’");
        text.Name("My father").ShouldBe("Rolf Ek");
        text.Name("Nobody").ShouldBe("Rolf Ek");
        SpokenText.Read(Headline, Lede, "“It was dark.", "“Then the lamps came on,” said Edith Crane.").Name("dark").ShouldBe("Edith Crane");
    }

    [Theory]
    [InlineData("“The pier is the town.”|Nora Bly, teacher", "The pier", "Nora Bly")]
    [InlineData("“The pier is the town.”|Nora Bly, who teaches", "The pier", "Nora Bly")]
    [InlineData("“The pier is the town.”|— Nora Bly", "The pier", "Nora Bly")]
    [InlineData("“The pier is the town.”\n— Nora Bly, teacher", "The pier", "Nora Bly")]
    [InlineData("“The pier is the town.”|Nora Bly, who teaches, came late.", "The pier", null)]
    [InlineData("“The pier is the town.”|Two Ends, One Pier", "The pier", null)]
    [InlineData("Nora Bly, 44, teacher|“The pier is the town.”|Rolf Ek, 29, rower|“Let it sink into the sea.”", "The pier", "Nora Bly")]
    [InlineData("Nora Bly, 44, teacher|“The pier is the town.”|Rolf Ek, 29, rower|“Let it sink into the sea.”", "Let it", "Rolf Ek")]
    [InlineData("“The pier is the town.”|Nora Bly, 44, teacher|“Let it sink into the sea.”|Rolf Ek, 29, rower", "Let it", "Rolf Ek")]
    public void ANameBesideAParagraphOfItsOwn_Speaks(string paragraphs, string words, string? name) =>
        SpokenText.Read([Headline, Lede, .. paragraphs.Split('|'), "The pier was built before the war and has been mended four times."]).Name(words)
            .ShouldBe(name);

    [Theory]
    [InlineData("Rolf Ek wore a vest that said “PRESS” and a hat that did not.", "PRESS", QuoteKind.Other)]
    [InlineData("Sailors carried signs that read “Water Is Free.”", "Water", QuoteKind.Other)]
    [InlineData("The captain painted a boat marked “Police” in black.", "Police", QuoteKind.Other)]
    [InlineData("The policy is known as “harbour patience” among sailors.", "harbour patience", QuoteKind.Term)]
    [InlineData("Rolf Ek has been described as “a genius” at sea.", "a genius", QuoteKind.Term)]
    [InlineData("The sailors call the pier “the Nose.”", "Nose", QuoteKind.Term)]
    [InlineData("In her first novel, “A River Runs Home,” Nora Bly said little of boats.", "A River", QuoteKind.Title)]
    [InlineData("The port authority says on “The Last Boat Countdown” that it is over.", "Last Boat", QuoteKind.Title)]
    [InlineData("Nora Bly is curator of “Harbour Nights: Prints and Pages from the Elling Sea Collection” in town.", "Harbour Nights", QuoteKind.Title)]
    public void WordsThatNobodySays_AreNoSpeech(string paragraph, string words, QuoteKind kind) =>
        SpokenText.Read(Headline, Lede, paragraph).Quote(words).Kind.ShouldBe(kind);

    [Fact]
    public void WordsChantedBesideASign_AreSpeech() => SpokenText.Read(Headline, Lede, "Some 200 sailors stood there, holding signs and chanting “Open the port.”")
        .Quote("Open").Kind.ShouldBe(QuoteKind.Speech);
}
