using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Attribution;
using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Attribution;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("Re-elect the mayor, 3,000 votes.", "Re-elect|the|mayor|,|3,000|votes|.")]
    [InlineData("U.S. mayors’ and Berg's #harbour @berg", "U.S.|mayors’*|and|Berg's*|#harbour|@berg")]
    [InlineData("Mr. J. Berg’s 2.5 AT&T and/or don’t", "Mr.|J.|Berg’s*|2.5|AT&T|and/or|don’t")]
    [InlineData("(The council) - said: A# 'so", "(|The|council|)|-|said|:|A|#|'|so")]
    [InlineData("councils councillor counterrevolutionaries É", "councils|councillor|counterrevolutionaries|É")]
    public void AWord_GoesOnAcrossItsSigns(string paragraph, string expected)
    {
        // An asterisk stands for an owner.
        using var tokens = new Buffer<Token>(4);
        foreach (string behind in (string[])["", " and so on it goes"])
        {
            string text = paragraph + behind;
            Tokenizer.Read(text, new TextRange(0, paragraph.Length), [], 0, 0, Vocabulary.Of(TextLanguage.Default), tokens);
            string.Join("|", tokens.Items.ToArray().Select(t => text[t.Start..t.End] + (t.Owner ? "*" : ""))).ShouldBe(expected);
        }
    }

    [Fact]
    public void AWordWithASignBeforeIt_IsNotTheWord()
    {
        using var tokens = new Buffer<Token>(4);
        string text = "said #said and so on it goes";
        Tokenizer.Read(text, new TextRange(0, text.Length), [], 0, 0, Vocabulary.Of(TextLanguage.Default), tokens);
        tokens[0].Is(WordClass.Say).ShouldBeTrue();
        tokens[1].Class.ShouldBe(WordClass.None);
    }

    [Fact]
    public void Words_AreTheSameWhereverTheyStand()
    {
        // Sixty-four characters are looked at together: every word and symbol here comes to stand across each of their borders.
        string paragraph = "Mr. J. Berg’s U.S. mayors’ re-elect @Élan #Storm $5 3,000 said – " + new string('w', 70) + "-Ö’s É A (no) x1 ** 'so' Ｗide end";
        using var plain = new Buffer<Token>(4);
        Tokenizer.Read(paragraph, new TextRange(0, paragraph.Length), [], 0, 0, Vocabulary.Of(TextLanguage.Default), plain);
        using var tokens = new Buffer<Token>(4);
        for (int before = 1; before <= 140; before++)
        {
            string text = new string(' ', before) + paragraph;
            Tokenizer.Read(text, new TextRange(0, text.Length), [], 0, 0, Vocabulary.Of(TextLanguage.Default), tokens);
            tokens.Items.ToArray().Select(t => (t.Start - before, t.End - before, t.Kind, t.Class, t.Capital, t.Owner))
                .ShouldBe(plain.Items.ToArray().Select(t => (t.Start, t.End, t.Kind, t.Class, t.Capital, t.Owner)));
        }
    }

    [Theory]
    [InlineData("Asked on Monday, Berg said no.", false)]
    [InlineData("Facing the crowd, Berg said no.", false)]
    [InlineData("Berg said no.", true)]
    [InlineData("Mark said no.", true)]
    public void AVerbThatOpensASentence_LosesItsCapital_AndANameDoesNot(string paragraph, bool capital)
    {
        using var tokens = new Buffer<Token>(4);
        var words = Vocabulary.Of(TextLanguage.Default);
        Tokenizer.Read(paragraph, new TextRange(0, paragraph.Length), [], 0, 0, words, tokens);
        Sentences.Number(paragraph, words, tokens);
        tokens[0].Capital.ShouldBe(capital);
    }
}
