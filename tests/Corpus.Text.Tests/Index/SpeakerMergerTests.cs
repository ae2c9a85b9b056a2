using Corpus.Text.Index.Speakers;

namespace Corpus.Text.Tests.Index;

public class SpeakerMergerTests
{
    [Theory]
    [InlineData("Kim Jong Un", "Kim Jong-un")]
    [InlineData("Kim Jong Un", "KIM JONG UN")]
    [InlineData("Moon Jae-in", "Moon Jaein")]
    [InlineData("Beyoncé Knowles", "Beyonce Knowles")]
    [InlineData("Bärbel Höß", "Barbel Hoss")]
    [InlineData("Conan O’Brien", "Conan O'Brien")]
    [InlineData("J.K. Rowling", "J. K. Rowling")]
    [InlineData("the White House", "White House")]
    [InlineData("Grace M. Hollis", "Grace Hollis")]
    [InlineData("Ana Ruiz", "Ruiz")]
    [InlineData("Moon Jae-in", "Moon")]
    [InlineData("Ana Ruiz", "Ms. Ruiz")]
    [InlineData("Ana Ruiz", "Ambassador Ruiz")]
    [InlineData("Ana Ruiz", "Ambassador Ana Ruiz")]
    [InlineData("Ana María Ruiz", "Ana Ruiz")]
    [InlineData("Ana María Ruiz", "Ana M. Ruiz")]
    [InlineData("Ana Ruiz", "Sen. Ana Ruiz")]
    public void TwoSpellingsOfOneName_AreOneSpeaker(string one, string other)
    {
        var speaker = Merge(one, other).ShouldHaveSingleItem();
        speaker.Spellings.ShouldBe([one, other], ignoreOrder: true);
        speaker.Occurrences.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("Sung Kim", "Kim Jong Un")]
    [InlineData("Bill Marsh", "Hilda Marsh")]
    [InlineData("Donald Trump", "Donald Trump Jr.")]
    [InlineData("Hillary Clinton", "Hillary")]
    [InlineData("White House", "House")]
    [InlineData("Denzel Washington", "Washington")]
    [InlineData("North Korea", "Korea")]
    [InlineData("Ana María Ruiz", "Ana Lucía Ruiz")]
    [InlineData("Republican National Committee", "Democratic National Committee")]
    [InlineData("Attorney General", "Inspector General")]
    [InlineData("National Rifle Association", "National Association")]
    public void TwoNamesThatAreNotTheSame_StayApart(string one, string other) => Merge(one, other).Count.ShouldBe(2);

    [Fact]
    public void MiddleInitialsThatContradictEachOther_LeaveThePlainNameAlone() =>
        Names(Merge("George W. Bush", "George H. W. Bush", "George Bush")).ShouldBe(["George Bush", "George H. W. Bush", "George W. Bush"]);

    [Fact]
    public void AMiddleNameAndItsInitial_AreOnePersonWithThePlainName() =>
        Names(Merge("Ana María Ruiz", "Ana M. Ruiz", "Ana Ruiz")).ShouldBe(["Ana María Ruiz"]);

    [Fact]
    public void ATitleWithASurnameThatTwoPersonsHave_StaysAlone() =>
        Names(Merge("Bill Marsh", "Hilda Marsh", "Mayor Marsh")).ShouldBe(["Bill Marsh", "Hilda Marsh", "Mayor Marsh"]);

    [Fact]
    public void ASurnameThatTwoPersonsHave_StaysAlone() =>
        Names(Merge("Bill Marsh", "Hilda Marsh", "Marsh")).ShouldBe(["Bill Marsh", "Hilda Marsh", "Marsh"]);

    [Fact]
    public void ASurnameThatIsAnotherPersonsFirstName_StaysAlone() =>
        Names(Merge("Michael Jordan", "Jordan Peele", "Jordan")).ShouldBe(["Jordan", "Jordan Peele", "Michael Jordan"]);

    [Fact]
    public void ASurnameInABodysName_StillBelongsToItsPerson() =>
        Names(Merge("Ana Ruiz", "Ruiz Foundation", "Ruiz")).ShouldBe(["Ana Ruiz", "Ruiz Foundation"]);

    [Fact]
    public void TheName_IsTheFullNameThatMostArticlesUse()
    {
        Merge("Ruiz", "Ruiz", "Sen. Ana Ruiz", "Sen. Ana Ruiz", "Ana Ruiz").Single().Name.ShouldBe("Ana Ruiz");
        Merge("Kim Jong-un", "KIM JONG UN", "Kim Jong Un", "Kim Jong Un").Single().Name.ShouldBe("Kim Jong Un");
        Merge("Grace Hollis", "Grace Hollis", "Grace M. Hollis").Single().Name.ShouldBe("Grace Hollis");
        Merge("Grace Hollis", "Grace M. Hollis").Single().Name.ShouldBe("Grace M. Hollis");
        Merge("the White House", "the White House", "White House").Single().Name.ShouldBe("White House");
    }

    [Fact]
    public void TheOrderOfTheSightings_ChangesNothing()
    {
        string[] names = ["Ruiz", "Kim Jong-un", "Ana Ruiz", "the White House", "Kim Jong Un", "Sung Kim", "White House", "Grace Hollis", "Grace M. Hollis",
            "?!"];
        var forth = names.Select((n, i) => new SpeakerOccurrence($"a/{i % 4}", n, i)).ToList();
        var back = Enumerable.Reverse(forth).ToList();
        SpeakerMerger.Merge(back).Select(Line).ShouldBe(SpeakerMerger.Merge(forth).Select(Line));
    }

    [Fact]
    public void ATitledNameThatJoinsAFullerOne_IsCountedOnce() =>
        Merge("Ambassador Lind", "Ambassador W. Lind").ShouldHaveSingleItem()
            .ShouldSatisfyAllConditions(s => s.Articles.ShouldBe(2), s => s.Quotes.ShouldBe(2), s => s.Occurrences.Count.ShouldBe(2));

    [Fact]
    public void AnArticleThatSpellsANameInTwoWays_IsOneArticle()
    {
        var speaker = SpeakerMerger.Merge([new("a", "Ana Ruiz", 2), new("a", "Ruiz", 1), new("b", "Ruiz", 4)]).ShouldHaveSingleItem();

        speaker.Articles.ShouldBe(2);
        speaker.Quotes.ShouldBe(7);
    }

    [Fact]
    public void ABlankName_CountsForNothing() => Merge("", " ", "\n").ShouldBeEmpty();

    private static IReadOnlyList<MergedSpeaker> Merge(params string[] names) =>
        SpeakerMerger.Merge(names.Select((n, i) => new SpeakerOccurrence($"article-{i}", n, 1)));

    private static IEnumerable<string> Names(IEnumerable<MergedSpeaker> speakers) => speakers.Select(s => s.Name);

    private static string Line(MergedSpeaker s) => $"{s.Name}|{string.Join(",", s.Spellings)}|{string.Join(",", s.Occurrences)}";
}
