using Shouldly;
using Xunit;

namespace Corpus.Text.Tests.Quotations;

public class QuotationReaderTests
{
    [Theory]
    [InlineData("\"⟦We will rebuild,⟧\" the mayor said.")]
    [InlineData("“⟦We will rebuild,⟧” the mayor said.")]
    [InlineData("''⟦We will rebuild,⟧'' the mayor said.")]
    [InlineData("``⟦We will rebuild,⟧'' the mayor said.")]
    [InlineData("’’⟦We will rebuild,⟧’’ the mayor said.")]
    [InlineData("«⟦We will rebuild⟧», the mayor said.")]
    [InlineData("„⟦We will rebuild⟧“, the mayor said.")]
    [InlineData("„⟦We will rebuild⟧”, the mayor said.")]
    [InlineData("»⟦We will rebuild⟧«, the mayor said.")]
    [InlineData("‘⟦We will rebuild,⟧’ the mayor said.")]
    [InlineData("'⟦We will rebuild,⟧' the mayor said.")]
    [InlineData("‚⟦We will rebuild⟧‘, the mayor said.")]
    public void EveryStyleOfMarks_IsFound(string text) => FindsTheMarked(text);

    [Theory]
    [InlineData("The box “” is empty. “⟦We wait,⟧” the mayor said.")]
    [InlineData("The box “ ” is empty, and so is “”. “⟦We wait,⟧” the mayor said, “⟦all night.⟧”")]
    public void EmptyMarks_AreNothing_AndTheNextAreFound(string text) => FindsTheMarked(text);

    [Theory]
    [InlineData("The miller's dog and the bakers' cat won't come.")]
    [InlineData("The miller’s dog and the bakers’ cat won’t come.")]
    [InlineData("Rock ’n’ roll from the ’80s: get ’em while you can.")]
    [InlineData("He grew up in the '60s, when 'twas quiet.")]
    [InlineData("She stood 6' tall.")]
    [InlineData("The plank is 6\" wide.")]
    public void Apostrophes_AreNotMarks(string text) => FindsTheMarked(text);

    [Theory]
    [InlineData("‘⟦The voters’ mood isn’t ours to set,⟧’ she said.")]
    [InlineData("'⟦It's the farmers' own field,⟧' he said, 'and it's wet.'", "'⟦It's the farmers' own field,⟧' he said, '⟦and it's wet.⟧'")]
    [InlineData("The ‘⟦village green⟧’ was sold.")]
    [InlineData("‘⟦He told me “never” and left,⟧’ she said.")]
    public void SingleMarks_CloseBehindApostrophes(string text, string? marked = null) => FindsTheMarked(marked ?? text);

    [Theory]
    [InlineData("“⟦They call it ‘the bargain’ here,⟧” he said.", "the bargain")]
    [InlineData("\"⟦They call it 'the bargain' here,⟧\" he said.", "the bargain")]
    [InlineData("“⟦They call it “the bargain” here,⟧” he said.", "the bargain")]
    [InlineData("‘⟦They call it “the bargain” here,⟧’ he said.", "the bargain")]
    [InlineData("“⟦They call it ＂the bargain'' here,⟧” he said.", "the bargain")]
    public void ANestedQuotation_BelongsToTheOuterOne(string text, string nested)
    {
        var read = FindsTheMarked(text);
        read.Quotations[0].Nested.ShouldHaveSingleItem().TextOf(read.Text).ShouldBe(nested);
    }

    [Theory]
    [InlineData("He “⟦stressed the need for calm\" and left.", "stressed the need for calm")]
    [InlineData("He \"⟦stressed the need for calm” and left.", "stressed the need for calm")]
    [InlineData("He “⟦stressed the need for calm“ and left.", "stressed the need for calm")]
    public void MismatchedMarks_StillHoldTheWholeQuotation(string text, string words)
    {
        var read = MarkedText.Read(text);
        var only = read.Quotations.ShouldHaveSingleItem();
        only.Range.TextOf(read.Text).ShouldBe(words);
        only.Mismatched.ShouldBeTrue();
        only.Closed.ShouldBeTrue();
    }

    [Fact]
    public void AnUnclosedQuotation_EndsWithItsParagraph()
    {
        var read = FindsTheMarked("“⟦We waited all night.⟧\nThe mayor came at noon.");
        read.Quotations[0].Closed.ShouldBeFalse();
        read.Quotations[0].Continues.ShouldBeFalse();
    }

    [Fact]
    public void AQuotationOverParagraphs_IsOneUtterance()
    {
        var read = FindsTheMarked("“⟦We waited all night.⟧\n“⟦Then the water came,⟧” she said.\n“⟦Nobody slept,⟧” he said.");
        read.Quotations.Select(q => q.Utterance).ShouldBe([0, 0, 2]);
        read.Quotations.Select(q => q.Continues).ShouldBe([true, false, false]);
    }

    [Fact]
    public void AQuotationBrokenByACue_IsOneUtterance()
    {
        var read = FindsTheMarked("“⟦We waited,⟧” she said, “⟦and nobody came.⟧” “⟦Never,⟧” he said.");
        read.Quotations.Select(q => q.Utterance).ShouldBe([0, 0, 2]);
    }

    [Fact]
    public void TwoFragmentsInOneSentence_AreTwoUtterances()
    {
        var read = FindsTheMarked("She called it “⟦bold⟧” and, later, “⟦unwise.⟧”");
        read.Quotations.Select(q => q.Utterance).ShouldBe([0, 1]);
    }

    [Fact]
    public void AStrayClosingMark_OpensNothing() => FindsTheMarked("The dam held.” The mayor said “⟦thank you⟧” twice.");

    private static MarkedText FindsTheMarked(string marked)
    {
        var read = MarkedText.Read(marked);
        read.Found.ShouldBe(marked);
        return read;
    }

    [Theory]
    [InlineData("„⟦Wir wollten nur noch …⟧“, sagte sie. „⟦Nach Hause.⟧“")]
    [InlineData("„⟦Wir wollten nur noch –⟧“sagte sie.")]
    public void ALowMark_IsClosedByTheNextHighOne_WhateverStandsAroundIt(string text) => FindsTheMarked(text);

    [Theory]
    [InlineData("“⟦We waited,⟧” she said, “⟦and nobody came.⟧”", 0)]
    [InlineData("“⟦We waited,⟧” she said — “⟦and nobody came.⟧”", 0)]
    [InlineData("“⟦We waited,⟧” she said and spoke of “⟦an endless night⟧”.", 1)]
    [InlineData("“⟦We waited.⟧” Later, she said, “⟦nobody came⟧”.", 1)]
    public void AQuotationGoesOn_OnlyBehindACommaOrADash(string text, int utterance) =>
        FindsTheMarked(text).Quotations.Select(q => q.Utterance).ShouldBe([0, utterance]);
}
