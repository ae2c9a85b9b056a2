namespace Corpus.Text.Tests.Quotations;

/// <summary>Which marks open, which close, and which do neither, by what is around them.</summary>
public sealed class MarkScannerTests
{
    [Theory]
    [InlineData("‟⟦We will rebuild,⟧” the mayor said.")]
    [InlineData("＂⟦We will rebuild,⟧＂ the mayor said.")]
    [InlineData("‘‘⟦We will rebuild,⟧’’ the mayor said.")]
    [InlineData("‹⟦We will rebuild⟧›, the mayor said.")]
    public void RarerMarks_AreFoundToo(string text) => Finds(text);

    [Theory]
    [InlineData("The mayor waited. “")]
    [InlineData("The mayor waited. \"")]
    [InlineData("The mayor waited. ''")]
    [InlineData("The mayor waited. ”\nNobody came.")]
    [InlineData("The dam held\", and the mayor thanked them.")]
    [InlineData("The dam held'', and the mayor thanked them.")]
    [InlineData("The dam held”, and the mayor thanked them.")]
    [InlineData("The dam held\" and the mayor thanked them.")]
    [InlineData("The dam (of 1931)\" held.")]
    public void AMarkBehindTheWordsOrAtTheEnd_OpensNothing(string text) => Finds(text);

    [Theory]
    [InlineData("The dam (\"⟦the wall⟧\") held.")]
    [InlineData("The dam [\"⟦the wall⟧\"] held.")]
    [InlineData("The dam {\"⟦the wall⟧\"} held.")]
    [InlineData("The dam—\"⟦the wall⟧\"—held.")]
    [InlineData("The dam–\"⟦the wall⟧\"–held.")]
    [InlineData("The dam-\"⟦the wall⟧\" held.")]
    [InlineData("The dam/\"⟦the wall⟧\" held.")]
    [InlineData("The dam …\"⟦the wall⟧\" held.")]
    [InlineData("The dam said:\"⟦the wall holds⟧\".")]
    [InlineData("The dam (\"⟦ the wall ⟧\") held.")]
    [InlineData("The dam [\"⟦ the wall ⟧\"] held.")]
    [InlineData("The dam—\"⟦ the wall ⟧\"—held.")]
    [InlineData("The dam said \"⟦ wait ⟧\" and held.")]
    [InlineData("\"⟦ We wait,⟧\" the mayor said.")]
    [InlineData("The mayor said\"⟦wait⟧\" and left.")]
    [InlineData("The mayor said:\"⟦…and wait⟧\".")]
    [InlineData("The dam—”⟦the wall⟧”—held.")]
    [InlineData("The dam (''⟦the wall⟧'') held.")]
    public void AMarkBehindABracketOrADash_Opens(string text) => Finds(text);

    [Theory]
    [InlineData("\"⟦It is a 6\" pipe,⟧\" he said.")]
    [InlineData("\"⟦Is it a 6\" pipe?⟧\" he asked.")]
    [InlineData("\"⟦It is a 6\" pipe!⟧\" he said.")]
    [InlineData("\"⟦It is a 6\" pipe.⟧\" He said so.")]
    [InlineData("The \"⟦pipe of 6⟧\" is the \"⟦new⟧\" one.")]
    [InlineData("The \"⟦pipe of 6⟧\" Berg laid, \"⟦of iron,⟧\" is new.")]
    [InlineData("The \"⟦pipe of 6⟧\", \"⟦of iron,⟧\" is new.")]
    [InlineData("The \"⟦pipe of six⟧\" is old, \"⟦of iron,⟧\" he said.")]
    [InlineData("The \"⟦pipe of 6⟧\" is new.")]
    [InlineData("The \"⟦pipe of six⟧\" is old,\" he said.")]
    [InlineData("The \"⟦pipe of 6⟧\" Berg laid,\" he said.")]
    [InlineData("The \"⟦pipe of 6⟧\"-old,\" he said.")]
    [InlineData("The mayor said it is a \"⟦pipe of 6⟧\"")]
    [InlineData("The mayor said it is a \"⟦pipe of 6⟧\"\nas new, \"⟦or nearly,⟧\" he said.")]
    public void AMarkBehindANumber_IsInches_WhereTheNextOneCloses(string text) => Finds(text);

    [Theory]
    [InlineData("“⟦They say \"never\" here,⟧” he said.", "never")]
    [InlineData("“⟦They say („never“) here,⟧” he said.", "never")]
    [InlineData("“⟦They say («never») here,⟧” he said.", "never")]
    [InlineData("«⟦They say «never» here⟧», he said.", "never")]
    [InlineData("»⟦They say »never« here⟧«, he said.", "never")]
    [InlineData("„⟦They say »never« here⟧“, he said.", "never")]
    [InlineData("\"⟦They say “never” here,⟧\" he said.", "never")]
    [InlineData("“⟦They say (“never”) here,⟧” he said.", "never")]
    [InlineData("“⟦They say—“never”—here,⟧” he said.", "never")]
    [InlineData("“⟦They say [“never”] here,⟧” he said.", "never")]
    [InlineData("“⟦They say {“never”} here,⟧” he said.", "never")]
    [InlineData("“⟦They say–“never”–here,⟧” he said.", "never")]
    [InlineData("“⟦They say non-“never” here,⟧” he said.", "never")]
    [InlineData("“⟦They say no/“never” here,⟧” he said.", "never")]
    [InlineData("“⟦They say …“never” here,⟧” he said.", "never")]
    [InlineData("“⟦‘Never’ is what they say,⟧” he said.", "Never")]
    [InlineData("“⟦They say ``never'' here,⟧” he said.", "never")]
    [InlineData("„⟦They say ‚never‘ here⟧“, he said.", "never")]
    [InlineData("“⟦They say ‹never› here,⟧” he said.", "never")]
    [InlineData("‘⟦They say «never» here,⟧’ he said.", "never")]
    public void AMarkBehindASpaceAndBeforeAWord_OpensInside(string text, string nested)
    {
        var read = Finds(text);
        read.Quotations[0].Nested.ShouldHaveSingleItem().TextOf(read.Text).ShouldBe(nested);
        read.Quotations[0].Closed.ShouldBeTrue();
        read.Quotations[0].Mismatched.ShouldBeFalse();
    }

    [Fact]
    public void MarksInsideMarksInside_AreThreeQuotationsInOne()
    {
        var read = Finds("“⟦They say “he says “never” here” there,⟧” he said. “⟦So.⟧”");
        read.Quotations.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("“⟦They came⟧“, he said, “⟦and left⟧”.", true)]
    [InlineData("“⟦They came ⟧“ and left.", true)]
    [InlineData("“⟦They came ⟧“", true)]
    [InlineData("”⟦They came⟧”, he said.", true)]
    [InlineData("„⟦They came⟧\", he said.", true)]
    [InlineData("«⟦They came⟧”, he said.", true)]
    [InlineData("``⟦They came⟧\", he said.", true)]
    [InlineData("``⟦They came⟧'', he said.", false)]
    [InlineData("''⟦They came⟧\", he said.", true)]
    [InlineData("''⟦They came⟧'', he said.", false)]
    [InlineData("\"⟦They came⟧'', he said.", true)]
    [InlineData("\"⟦They came⟧＂, he said.", false)]
    [InlineData("“⟦They came⟧”, he said.", false)]
    [InlineData("‟⟦They came⟧”, he said.", false)]
    [InlineData("„⟦They came⟧“, he said.", false)]
    [InlineData("„⟦They came⟧”, he said.", false)]
    [InlineData("»⟦They came⟧«, he said.", false)]
    public void AMarkOfAnotherFamily_ClosesAndIsReported(string text, bool mismatched) => Finds(text).Quotations[0].Mismatched.ShouldBe(mismatched);

    [Theory]
    [InlineData("The ‘⟦farmers⟧’ and “⟦we⟧” left.")]
    [InlineData("The ‘⟦farmers⟧’ and the ‘⟦bakers⟧’ left.")]
    [InlineData("The ‘⟦farmers⟧’ and the ‘⟦miller⟧’ left.")]
    [InlineData("‘⟦The farmers’ eight o‘clock field,⟧’ he said.")]
    [InlineData("The ‘⟦farmers⟧’ left.")]
    [InlineData("‘⟦The farmers’ field is wet,⟧’ he said.")]
    [InlineData("‘⟦The farmers’ and bakers’ field is wet,⟧’ he said.")]
    [InlineData("‘⟦He said “the farmers’ field” and left,⟧’ she said.")]
    [InlineData("‘⟦He said \"wait' here\" and left,⟧’ she said.")]
    [InlineData("‘⟦He said ''wait'' and left,⟧’ she said.")]
    [InlineData("The ‘farmers left.")]
    public void ASingleMarkBehindAPluralsS_Closes_WhereNoOtherDoes(string text) => Finds(text);

    [Theory]
    [InlineData("‘⟦We waited all night.⟧\n‘⟦Then the water came,⟧’ she said.")]
    [InlineData("'⟦We waited all night.⟧\n'⟦Then the water came,⟧' she said.")]
    [InlineData("She said: ‘⟦We waited all night.⟧\n‘⟦Then the water came,⟧’ she said.")]
    [InlineData("The 'farmers waited all night.\n'⟦Then the water came,⟧' she said.")]
    [InlineData("‘We waited all night.\n“⟦Then the water came,⟧” she said.")]
    [InlineData("‘We waited all night.\nThen the water came.")]
    public void AnOpenSingleMark_GoesOn_WhereTheNextParagraphOpensWithOne(string text) => Finds(text);

    [Theory]
    [InlineData("“⟦We waited all night.⟧\n“⟦Then the water came,⟧” she said.", true)]
    [InlineData("“⟦We waited all night.⟧\n\"⟦Then the water came,⟧\" she said.", true)]
    [InlineData("“⟦We waited all night.⟧\n‘⟦Then the water came,⟧’ she said.", true)]
    [InlineData("“⟦We waited all night.⟧\n'⟦Then the water came,⟧' she said.", true)]
    [InlineData("“⟦We waited all night.⟧\nThe water came: “⟦Oh!⟧”", false)]
    public void AnOpenQuotation_GoesOn_WhereTheNextParagraphOpensWithAMark(string text, bool goesOn) =>
        Finds(text).Quotations[0].Continues.ShouldBe(goesOn);

    private static MarkedText Finds(string marked)
    {
        var read = MarkedText.Read(marked);
        read.Found.ShouldBe(marked);
        return read;
    }
}
