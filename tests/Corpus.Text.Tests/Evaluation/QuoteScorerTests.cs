
namespace Corpus.Text.Tests.Evaluation;

/// <summary>The scorer of the annotated news over a text of ours, against figures worked out by hand.</summary>
public class QuoteScorerTests
{
    private const string Text = """
        Ferry sinks at Elling

        “The water rose all night,” Anna Berg said. “Nobody slept,” she added.

        The “river patience” of the council has an end, Paul Storm said, and “a new ferry” comes. “Boats are dear,” said the mayor.

        """;

    private readonly AnnotatedText text = new AnnotatedText(Text)
        .Gold("The water rose all night", "Anna Berg", "name", "Anna Berg")
        .Gold("Nobody slept", "she", "pronoun", "Anna Berg")
        .GoldScare("river patience")
        .Gold("a new ferry", "Paul Storm", "name", "Paul Storm")
        .Gold("Boats are dear", "the mayor", "nominal");

    [Fact]
    public void WhatIsAllRight_ScoresOneEverywhere()
    {
        var figures = text
            .Found("The water rose all night,", QuoteKind.Speech, "Anna Berg", "Anna Berg")
            .Found("Nobody slept,", QuoteKind.Speech, "she", "Anna Berg")
            .Found("river patience", QuoteKind.Term)
            .Found("a new ferry", QuoteKind.Speech, "Paul Storm", "Paul Storm")
            .Found("Boats are dear,", QuoteKind.Speech, "the mayor")
            .Figures();
        foreach (string name in (string[])["detect_exact.F1", "attributed_quote.F1", "class_speech.F1", "class_scare.F1", "speaker_precision_when_named",
            "canon.full", "canon_pronoun.full"])
            figures[name].ShouldBe(1, name);
    }

    [Fact]
    public void MissesOfEveryKind_CountAsWorkedOutByHand()
    {
        // Found: one right; one with the wrong speaker and so the wrong name; the term as speech; one not at all; one with no speaker.
        var figures = text
            .Found("The water rose all night,", QuoteKind.Speech, "Anna Berg", "Anna Berg")
            .Found("Nobody slept,", QuoteKind.Speech, "Paul Storm", "Paul Storm")
            .Found("river patience", QuoteKind.Speech, "the council")
            .Found("Boats are dear,", QuoteKind.Speech)
            .Figures();
        figures["detect_exact.P"].ShouldBe(1);
        figures["detect_exact.R"].ShouldBe(4 / 5.0);
        figures["speech_exact.P"].ShouldBe(3 / 4.0);
        figures["speech_exact.R"].ShouldBe(3 / 4.0);
        figures["attributed_quote.P"].ShouldBe(1 / 4.0);
        figures["attributed_quote.R"].ShouldBe(1 / 4.0);
        figures["class_speech.P"].ShouldBe(3 / 4.0);
        figures["class_scare.F1"].ShouldBe(0);
        figures["speaker_head"].ShouldBe(1 / 4.0);
        figures["speaker_precision_when_named"].ShouldBe(1 / 2.0);
        figures["canon.full"].ShouldBe(1 / 3.0);
        figures["canon.full_precision_when_given"].ShouldBe(1 / 2.0);
    }

    [Fact]
    public void WordsBesideTheGold_AreSeenButNotExact()
    {
        var figures = text.Found("The water rose all", QuoteKind.Speech, "Anna Berg", "Anna Berg").Figures();
        figures["detect_exact.F1"].ShouldBe(0);
        figures["detect_overlap.P"].ShouldBe(1);
        figures["detect_overlap.R"].ShouldBe(1 / 5.0);
        figures["attributed_quote.P"].ShouldBe(1);
    }
}
