using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Attribution;

/// <summary>What the words beside a name show of its place in the sentence.</summary>
public sealed class OccurrencePlacesTests
{
    [Theory]
    [InlineData("Anna Stone said it.", true)]
    [InlineData("Anna Stone kayaks the harbour.", true)]
    [InlineData("Anna Stone snorkelled in the harbour.", true)]
    [InlineData("Anna Stone kayaks often.", false)]
    [InlineData("Anna Stone snorkel the harbour.", false)]
    [InlineData("Anna Stone of Elling.", false)]
    public void AVerbBehindTheName_MakesItTheSubject_AlsoOneThatNoListHolds(string text, bool acts)
    {
        var name = new NameOccurrence { Start = 0, End = "Anna Stone".Length, Words = 2 };
        OccurrencePlaces.Find(text, new TextRange(0, text.Length), Vocabulary.Of(TextLanguage.Default), ref name);
        name.Acts.ShouldBe(acts);
    }
}
