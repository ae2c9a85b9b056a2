using Corpus.Text.Index.Reuse;

namespace Corpus.Text.Tests.Index;

public class PassageTests
{
    private const string Passage = "the old mill by the river will be turned into a library with forty rooms and a garden for children";

    [Fact]
    public void APassageThatTwoTextsHave_IsFoundWholeInBoth()
    {
        var index = BuiltText.Index(
            $"Brent voted on Monday.\nAfter a long night {Passage}, said nobody in particular.",
            $"It is settled: {Passage}. Work starts in May.");
        foreach (int text in (int[])[0, 1])
        {
            var shared = index.RelationsOf(text).Passages.ShouldHaveSingleItem();
            shared.Here.TextOf(index.Texts[text].Article.Text).ShouldBe(Passage);
            shared.There.TextOf(shared.Other.Article.Text).ShouldBe(Passage);
            shared.Other.ShouldBeSameAs(index.Texts[1 - text]);
            shared.Words.ShouldBe(20);
        }
    }

    [Fact]
    public void CasePunctuationMarksAndParagraphs_ChangeNothing()
    {
        var index = BuiltText.Index(
            "Yesterday the mayor’s old mill, by the river, will be turned into a library with forty rooms.\nA garden for children comes later, and so do the tables, the lamps and the books.",
            "No: The Mayor's Old Mill by the river - will be turned into a library with forty rooms. A garden for children is not planned.");
        index.RelationsOf(0).Passages.ShouldHaveSingleItem().Words.ShouldBe(20);
    }

    [Fact]
    public void FourteenWordsInARow_AreNeverMissed_AndThirteenAreChance()
    {
        string words = string.Join(" ", Enumerable.Range(0, 14).Select(i => "w" + i));
        for (int shift = 0; shift < 20; shift++)
        {
            string lead = string.Join(" ", Enumerable.Range(0, shift).Select(i => "lead" + i));
            BuiltText.Index($"{lead} {words} a b c d e f g h", $"s t u v {words} z").RelationsOf(1).Passages.ShouldHaveSingleItem().Words.ShouldBe(14);
            BuiltText.Index($"{lead} {words} a b c d e f g h", $"s t u v {words.Replace("w13", "")} z").RelationsOf(1).Passages.ShouldBeEmpty();
        }
    }

    [Fact]
    public void AFewWordsChangedInTheMiddle_DontEndAPassage()
    {
        const string More = "and the council has put aside nine hundred thousand pounds for the work that is to begin in May";
        var index = BuiltText.Index(
            $"It was a long night. But then {Passage}, {More}. Nobody who was there could say what it had been about at first.",
            $"Brent has news for once: {Passage} of all ages, {More}! Other towns nearby have other plans for what they own.");
        var shared = index.RelationsOf(0).Passages.ShouldHaveSingleItem();
        shared.Here.TextOf(index.Texts[0].Article.Text).ShouldBe($"{Passage}, {More}");
        shared.There.TextOf(index.Texts[1].Article.Text).ShouldBe($"{Passage} of all ages, {More}");
        shared.Words.ShouldBe(39);
    }

    [Fact]
    public void APassageInsideALongerOne_IsNotReportedAgain()
    {
        const string More = "and the council has put aside nine hundred thousand pounds for the work that is to begin in May";
        string lead = "this text says many other words that nobody else has ever said, at least not in this order, and goes on and on about the river";
        var index = BuiltText.Index($"Here {Passage}, as all know.", $"It is so: {Passage} {More}. {lead}",
            $"So {Passage} {More}, we hear. Something else follows here about a harp that was found in a house in the hills near Brent.");
        index.RelationsOf(2).Passages.ShouldHaveSingleItem().Other.ShouldBeSameAs(index.Texts[1]);
    }

    [Fact]
    public void WordsThatBothOnlyQuote_AreARepetitionAndNoPassage()
    {
        var index = BuiltText.Index($"Ana Ruiz said so: “{Passage}.” She left.", $"“{Passage},” Ana Ruiz told the paper.");
        index.RelationsOf(0).Passages.ShouldBeEmpty();
        index.RelationsOf(0).Repetitions.ShouldHaveSingleItem().Wording.ShouldBe(RepetitionWording.Same);
    }

    [Fact]
    public void ATextWhoseBodyIsTheSame_IsIdentical_AndNoPassageIsReported()
    {
        var index = BuiltText.Index($"One. {Passage}.", $"ONE {Passage}",
            $"Quite another text about a harp that nobody plays any more in Brent or anywhere else.");
        index.RelationsOf(0).Likeness.ShouldBe(new Likeness(index.Texts[1], 100, true));
        index.RelationsOf(1).Likeness.ShouldBe(new Likeness(index.Texts[0], 100, true));
        index.RelationsOf(2).ShouldBe(TextRelations.None);
        index.RelationsOf(0).Passages.ShouldBeEmpty();
    }

    [Fact]
    public void AShortTextThatIsTheSame_IsIdenticalToo() => BuiltText.Index("Nothing new.", "nothing new").RelationsOf(0).Likeness!.Identical.ShouldBeTrue();

    [Fact]
    public void ATextWithAFewWordsChanged_IsNearlyTheSame_AndNoPassageIsReported()
    {
        string many = string.Join(" ", Enumerable.Range(0, 100).Select(i => "word" + i));
        var index = BuiltText.Index(many, many.Replace("word40", "other"), "Unrelated words about a harp.");
        index.RelationsOf(1).Likeness.ShouldBe(new Likeness(index.Texts[0], 99, false));
        index.RelationsOf(1).Passages.ShouldBeEmpty();
    }

    [Fact]
    public void EmptyAndBlankTexts_HaveNothingInCommon()
    {
        var index = BuiltText.Index("", " \n \n", "…");
        for (int i = 0; i < 3; i++) index.RelationsOf(i).ShouldBe(TextRelations.None);
    }

    [Fact]
    public void ATextThatIsNotThere_HasNothingInCommon() => BuiltText.Index("one").RelationsOf("none", "none.txt").ShouldBe(TextRelations.None);
}
