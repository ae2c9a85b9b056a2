
namespace Corpus.Text.Tests.Structure;

public class BylineTests
{
    private const string Body =
        "\n\nThe harbour opened again on Friday after five years of repairs, and the first three boats left before dawn to fish.\n\nThe owners said that they had waited long enough for this day and would not wait another week.\n";

    [Theory]
    [InlineData("By Ann Onym", "Ann Onym")]
    [InlineData("BY ANN ONYM, HARBOUR TIMES", "ANN ONYM")]
    [InlineData("By Ann Onym and Bo Diddley", "Ann Onym|Bo Diddley")]
    [InlineData("By Ann Onym, Bo Diddley and Cy Clops", "Ann Onym|Bo Diddley|Cy Clops")]
    [InlineData("By Ann Onym, Staff Writer", "Ann Onym")]
    [InlineData("By Ann Onym, Associated Press", "Ann Onym")]
    [InlineData("By Ann Onym | Jan. 6, 2021", "Ann Onym")]
    [InlineData("By Ann Onym Updated Jan. 6, 2021", "Ann Onym")]
    [InlineData("By Ann Onym ann@example.org", "Ann Onym")]
    [InlineData("By Ann Onym Feb 8, 2020 5 min read", "Ann Onym")]
    [InlineData("ByA.B. Onym", "A.B. Onym")]
    [InlineData("Written by Ann Onym, PhD on April 29, 2018", "Ann Onym")]
    [InlineData("October 19, 2019 by Ann Onym", "Ann Onym")]
    [InlineData("By Ludwig van der Rohe", "Ludwig van der Rohe")]
    [InlineData("By\nAnn Onym\nand\nBo Diddley", "Ann Onym|Bo Diddley")]
    [InlineData("Ann Onym\nJan. 6, 2021", "Ann Onym")]
    [InlineData("Ann Onym Education editor\nJan. 6, 2021", "Ann Onym")]
    [InlineData("Ann Onym, Monday, January 6, 2020", "Ann Onym")]
    [InlineData("Ann Onym, Staff Writer | Jan. 6, 2020", "Ann Onym")]
    [InlineData("The first boats left before dawn, and more will follow\nAnn Onym\nSearch", "Ann Onym")]
    [InlineData("By Harbour Press\nWritten by Ann Onym", "Ann Onym")]
    [InlineData("Ann Onym in Kingshaven\nWed 6 Jan 2021 06.05 GMT", "Ann Onym")]
    [InlineData("Ann Onym, Harbour Times\nPosted: January 6, 2021 at 5:00 a.m.", "Ann Onym")]
    [InlineData("Ann Onym @annonym\n6 January 2021", "Ann Onym")]
    [InlineData("By Ann Onym Jr.\nJan. 6, 2021", "Ann Onym Jr.")]
    [InlineData("Analysis by Ann Onym, CNN", "Ann Onym")]
    [InlineData("By Ann Onym\nBy Bo Diddley", "Ann Onym|Bo Diddley")]
    [InlineData("By Ann Onym\nBy Harbour Press", "Ann Onym")]
    [InlineData("By Ann Onym | Jan. 6, 2021 | 5:30 p.m.", "Ann Onym")]
    [InlineData("Ann Onym | Kingshaven", "Ann Onym")]
    [InlineData("Ann Onym, Kingshaven", "Ann Onym")]
    [InlineData("Ann Onym | Bo Diddley", "Ann Onym|Bo Diddley")]
    [InlineData("Ann Onym reports from Kingshaven", "Ann Onym")]
    [InlineData("By Prof. Dr. Ann Onym", "Prof. Dr. Ann Onym")]
    public void TheNamesOfAByline_AreTheAuthors(string byline, string names) =>
        MarkedArticle.ReadPlain("Harbour Opens Again After Years\n\n" + byline + Body).Authors.Select(a => a.Value).ShouldBe(names.Split('|'));

    [Theory]
    [InlineData("By The Associated Press", "AP", "")]
    [InlineData("By Reuters Staff", "Reuters", "")]
    [InlineData("By Ann Onym, Associated Press", "AP", "Ann Onym")]
    [InlineData("By Ann Bloomberg", null, "Ann Bloomberg")]
    public void AnAgencyInTheByline_IsTheAgency_AndNoAuthor(string byline, string? agency, string names)
    {
        var parts = MarkedArticle.ReadPlain("Harbour Opens Again After Years\n\n" + byline + Body);
        (parts.Agency?.Value).ShouldBe(agency);
        string.Join("|", parts.Authors.Select(a => a.Value)).ShouldBe(names);
        parts.Blocks[1].Kind.ShouldBe(BlockKind.Byline);
    }

    [Theory]
    [InlineData("Photo by Ann Onym")]
    [InlineData("Edited by Ann Onym")]
    [InlineData("Island News")]
    [InlineData("Ann Onym | Travel")]
    [InlineData("Read More")]
    [InlineData("Harbour Gazette | Jan. 6, 2020")]
    public void WhatNamesNoAuthor_GivesNone(string line) =>
        MarkedArticle.ReadPlain("Harbour Opens Again After Years\n\n" + line + Body).Authors.ShouldBeEmpty();

    [Fact]
    public void TheNameInTheHeadOfABiography_IsTheAuthors() =>
        MarkedArticle.ReadPlain("Harbour Opens Again After Years" + Body
            + "\nAbout the Author - Ann Onym\nHi! I love boats, and I have written about them for ten years.\n").Authors.Select(a => a.Value)
            .ShouldBe(["Ann Onym"]);

    [Fact]
    public void ABylineFarAboveTheHeadline_CountsWhereThereIsNoOther()
    {
        const string menu = "By Ann Onym\nHome\nNews\nSport\nWeather\nTides\n\nHarbour Opens Again After Years\n\n";
        MarkedArticle.ReadPlain(menu + Body).Authors.Select(a => a.Value).ShouldBe(["Ann Onym"]);
        MarkedArticle.ReadPlain(menu + "By Bo Diddley" + Body).Authors.Select(a => a.Value).ShouldBe(["Bo Diddley"]);
    }
}
