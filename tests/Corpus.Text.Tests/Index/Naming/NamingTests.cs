using Corpus.Text.Index.Naming;
using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Index.Naming;

public class NamingTests
{
    private static readonly TextRange Nowhere = new(0, 0);

    [Theory]
    [InlineData("White House says it is open to diplomacy", "WhiteHouseSaysItIsOpenToDiplomacy")]
    [InlineData("Kim’s order", "KimsOrder")]
    [InlineData("The U.S. and the U.N.", "TheUSAndTheUN")]
    [InlineData("5 things to know", "_5ThingsToKnow")]
    [InlineData("straße-in-Köln", "StraßeInKöln")]
    [InlineData("  “quoted” — [and] bracketed…", "QuotedAndBracketed")]
    [InlineData("emoji 😀 between", "EmojiBetween")]
    [InlineData("", "")]
    [InlineData("— “…” !", "")]
    public void Words_BecomeAnIdentifier(string words, string name) => Identifier.OfWords(words).ShouldBe(name);

    [Theory]
    [InlineData("wire/white-house-open.txt", null, "WhiteHouseOpen")]
    [InlineData("wire/WhiteHouseOpen.txt", null, "WhiteHouseOpen")]
    [InlineData("002_93e3ed03.txt", "Harbour opens after a very long winter", "HarbourOpensAfterAVeryLongWinter")]
    [InlineData("facade.txt", "Harbour opens", "HarbourOpens")]
    [InlineData("93e3ed03.txt", null, "Text_93e3ed03")]
    [InlineData("2021/06/18.txt", null, "Text_18")]
    public void AnArticle_IsNamedFromItsFile_ElseFromItsHeadline(string path, string? headline, string name) =>
        ArticleNames.Of(Filed(path, headline)).Wanted(NamingChoice.ByItself).ShouldBe(name);

    [Fact]
    public void WithoutWordsOrHeadline_OutletAndDateName() =>
        ArticleNames.Of(Filed("002_93e3ed03.txt", null, outlet: "Harbour Post", day: new CalendarDate(2021, 6, 18))).Wanted(NamingChoice.ByItself)
            .ShouldBe("HarbourPost_2021_06_18");

    [Fact]
    public void WithoutAnOutlet_PlaceAndDateName() =>
        ArticleNames.Of(Filed("002_93e3ed03.txt", null, place: "SEOUL, South Korea", day: new CalendarDate(2021, 6, 18))).Wanted(NamingChoice.ByItself)
            .ShouldBe("Seoul_2021_06_18");

    [Theory]
    [InlineData("en", "Harbour board says that the old quay is to be rebuilt", "HarbourBoardSaysThatTheOldQuay")]
    [InlineData("en", "Stressed more than once today the need to get help", "StressedMoreThanOnceTodayTheNeed")]
    [InlineData("en", "We cannot tell you at this point that we do not know", "WeCannotTellYouAtThisPoint")]
    [InlineData("en", "Yes we can", "YesWeCan")]
    [InlineData("en", "Harbour board says what it is", "HarbourBoardSaysWhatItIs")]
    [InlineData("en", "of the and to or in at by for with a the of and to in or", "OfTheAndToOrInAtByForWithATheOfAndToInOr")]
    [InlineData("de", "Der Hafen wird im kommenden Winter nicht mehr für die Fähren offen sein", "DerHafenWirdImKommendenWinterNichtMehr")]
    [InlineData("de", "Die Stadt hat für den alten Hafen hinter der Schule kein Geld", "DieStadtHatFürDenAltenHafen")]
    public void AName_TakesWholeWords_AndEndsInNoneThatLeadsOn(string language, string headline, string name) =>
        ArticleNames.Of(Filed("002.txt", headline, language: language)).Wanted(NamingChoice.ByItself).ShouldBe(name);

    [Theory]
    [InlineData(NamingChoice.File, "BigNews")]
    [InlineData(NamingChoice.Headline, "HarbourOpens")]
    internal void TheOption_ForcesOneSource(NamingChoice choice, string name) =>
        ArticleNames.Of(Filed("big-news.txt", "Harbour opens")).Wanted(choice).ShouldBe(name);

    [Theory]
    [InlineData("npr/white-house-open", "WhiteHouseOpen")]
    [InlineData("WhiteHouseOpen_kfqx", "WhiteHouseOpen_kfqx")]
    [InlineData("class", "Class")]
    public void AStatedName_ComesFirst_AndAnIdentifierIsKeptAsItIs(string stated, string name) =>
        ArticleNames.Of(CorpusArticle.File("big-news.txt", SourceEncoding.Utf8, Article("Harbour opens"), stated)).Wanted(NamingChoice.Headline).ShouldBe(name);

    [Fact]
    public void WhereTwoWantOneName_NeitherGetsIt_AndBothAddTheirFolders()
    {
        var table = Resolve(Request("wire/harbour.txt", "Harbour", "Wire"), Request("radio/harbour.txt", "Harbour", "Radio"), Request("bakery.txt", "Bakery"));

        table.Contested.Select(c => (c.Key, c.Given, c.Other))
            .ShouldBe([("radio/harbour.txt", "RadioHarbour", "wire/harbour.txt"), ("wire/harbour.txt", "WireHarbour", "radio/harbour.txt")]);
    }

    [Fact]
    public void InOneFolder_AHashOfThePathDistinguishesThem()
    {
        var table = Resolve(Request("a/1.txt", "Harbour", "A"), Request("a/2.txt", "Harbour", "A"), Request("3.txt", "Harbour"));

        table.Contested.Select(c => c.Given)
            .ShouldBe(["Harbour_" + PathHash.Of("3.txt", 4), "Harbour_" + PathHash.Of("a/1.txt", 4), "Harbour_" + PathHash.Of("a/2.txt", 4)]);
    }

    [Fact]
    public void ANameThatAnybodyWanted_IsNobodysSecondChoice()
    {
        var table = Resolve(Request("wire/harbour.txt", "Harbour", "Wire"), Request("radio/harbour.txt", "Harbour", "Radio"),
            Request("wire-harbour.txt", "WireHarbour"));

        table.NameOf(Request("wire-harbour.txt", "WireHarbour")).ShouldBe("WireHarbour");
        table.NameOf(Request("wire/harbour.txt", "Harbour", "Wire")).ShouldBe("Harbour_" + PathHash.Of("wire/harbour.txt", 4));
    }

    [Fact]
    public void ANameNeverPasses_ToAnotherArticle()
    {
        var (first, second) = (Request("a/harbour.txt", "Harbour", "A"), Request("b/harbour.txt", "Harbour", "B"));

        Resolve(first).NameOf(first).ShouldBe("Harbour");
        var both = Resolve(first, second);
        both.NameOf(first).ShouldNotBe("Harbour");
        both.NameOf(second).ShouldNotBe("Harbour");
    }

    [Fact]
    public void NamesThatDifferInCaseOnly_CountAsOne() =>
        Resolve(Request("a.txt", "Harbour"), Request("b.txt", "HARBOUR")).Contested.Count.ShouldBe(2);

    [Theory]
    [InlineData("All")]
    [InlineData("Find")]
    [InlineData("ToString")]
    [InlineData("GetType")]
    [InlineData("Articles")]
    [InlineData("System")]
    public void AMemberOfTheClassItself_IsNoName(string name)
    {
        var contested = Resolve(Request("x.txt", name)).Contested.ShouldHaveSingleItem();

        contested.Given.ShouldBe(name + "_" + PathHash.Of("x.txt", 4));
        contested.Other.ShouldBeNull();
    }

    [Fact]
    public void TheOrderOfTheWishes_ChangesNothing()
    {
        NameRequest[] requests = [.. Enumerable.Range(0, 400).Select(i => Request($"f{i % 3}/{i}.txt", "Name" + i % 90, "F" + i % 3))];

        Resolve([.. requests.Reverse()]).ShouldBe(Resolve(requests));
        requests.Select(Resolve(requests).NameOf).ShouldBeUnique();
    }

    [Fact]
    public void QuotationsThatBeginAlike_TakeMoreWords()
    {
        var one = QuotationName.RequestOf("We will build the new harbour wall before winter with our own hands", "Ida", TextLanguage.Default);
        var other = QuotationName.RequestOf("We will build the new harbour wall before winter with borrowed money", "Ida", TextLanguage.Default);

        one.Name.ShouldBe("WeWillBuildTheNewHarbourWallBeforeWinter");
        Resolve(one, other).NameOf(one).ShouldBe("WeWillBuildTheNewHarbourWallBeforeWinterWithOurOwnHands");
        Resolve(one, other).NameOf(other).ShouldBe("WeWillBuildTheNewHarbourWallBeforeWinterWithBorrowedMoney");
    }

    [Fact]
    public void WhereTwoHaveOneId_BothAreFiledUnderTheirPaths()
    {
        var ids = IdTable.Of([new("a.txt", "harbour"), new("b/c.txt", "harbour"), new("harbour.txt", "harbour"), new("d.txt", "d")]);

        ids.IdOf("a.txt", "harbour").ShouldBe("a");
        ids.IdOf("b/c.txt", "harbour").ShouldBe("b/c");
        ids.IdOf("harbour.txt", "harbour").ShouldBe("harbour.txt");
        ids.IdOf("d.txt", "d").ShouldBe("d");
    }

    [Theory]
    [InlineData("/p/seeds/", "/p/", "/p/seeds/wire/a.txt", "wire/a.txt")]
    [InlineData("/p/seeds", "/p", "/p/seeds/a.txt", "a.txt")]
    [InlineData("C:\\p\\seeds\\", "C:\\p\\", "c:\\p\\seeds\\wire\\a.txt", "wire/a.txt")]
    [InlineData("/p/seeds/", "/p/", "/p/extra/a.txt", "extra/a.txt")]
    [InlineData("/p/seeds/", "/p/", "/p/seeds2/a.txt", "seeds2/a.txt")]
    [InlineData("/p/seeds/", "/p/", "/other/a.txt", "a.txt")]
    [InlineData(null, "", "/other/a.txt", "a.txt")]
    public void APath_IsGivenBelowTheCorpusFolder_ElseBelowTheProject_AndIsNeverAbsolute(string? corpus, string? project, string file, string path) =>
        TextPath.Of(corpus, project, file).ShouldBe(path);

    private static NameRequest Request(string key, string name, string folder = "") => new(key, name, folder);

    private static NameTable Resolve(params NameRequest[] requests) => NameResolution.Resolve(requests, ReservedNames.OfIndexes.Contains);

    private static CorpusArticle Filed(
        string path, string? headline, string? outlet = null, CalendarDate? day = null, string? place = null, string language = "en") =>
        CorpusArticle.File(path, SourceEncoding.Utf8, Article(headline, outlet, day, place, language));

    private static ArticleReading Article(
        string? headline, string? outlet = null, CalendarDate? day = null, string? place = null, string language = "en") => new()
    {
        Text = "",
        Quotes = [],
        Parts = new ArticleParts
        {
            Blocks = [],
            Headline = headline is null ? null : new Located<string>(headline, Nowhere),
            Outlet = outlet is null ? null : new Located<string>(outlet, Nowhere),
            Place = place is null ? null : new Located<string>(place, Nowhere),
            Published = day is null ? null : new Located<CalendarDate>(day.Value, Nowhere),
            Language = TextLanguage.Of(language),
        },
    };
}
