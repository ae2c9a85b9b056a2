using Corpus.Text.Source;
using Corpus.Text.Speakers;

namespace Corpus.Text.Tests.Speakers;

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
            Tokenizer.Read(text, new TextRange(0, paragraph.Length), [], 0, 0, Vocabulary.Of("en"), tokens);
            string.Join("|", tokens.Items.ToArray().Select(t => text[t.Start..t.End] + (t.Owner ? "*" : ""))).ShouldBe(expected);
        }
    }

    [Fact]
    public void AWordWithASignBeforeIt_IsNotTheWord()
    {
        using var tokens = new Buffer<Token>(4);
        string text = "said #said and so on it goes";
        Tokenizer.Read(text, new TextRange(0, text.Length), [], 0, 0, Vocabulary.Of("en"), tokens);
        tokens[0].Is(WordClass.Say).ShouldBeTrue();
        tokens[1].Class.ShouldBe(WordClass.None);
    }
}
