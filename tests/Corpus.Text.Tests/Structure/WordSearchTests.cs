using Corpus.Text.Language;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Tests.Structure;

public class WordSearchTests
{
    [Theory]
    [InlineData("staff writer| at the Post")]
    [InlineData("Staff  Writer| at the Post")]
    [InlineData("staff\u00a0writer|, the Post")]
    [InlineData("staff writer.|")]
    [InlineData("staff writer”| and more")]
    [InlineData("staff writer.”|")]
    [InlineData("“staff” writer|, the Post", 1)]
    [InlineData("staff\nwriter|/editor")]
    [InlineData("|usa. today")]
    [InlineData("|usa today’s")]
    [InlineData("|staffwriter")]
    [InlineData("|the staff writer")]
    public void APhrase_EndsBehindItsLastWord_WhateverTheSpacesAndClosingMarks(string marked, int start = 0)
    {
        string text = marked.Replace("|", "");
        WordSearch.PhraseEnd(text, start, text.Length, TextLanguage.Default[WordList.BylineRoles]).ShouldBe(marked.IndexOf('|'));
    }

    [Theory]
    [InlineData("Photo by:", "start")]
    [InlineData("Photo  by:", "start")]
    [InlineData("Photo\nby.", "start")]
    [InlineData("Ferry by:", null)]
    public void APhrase_HasItsValue_WhateverTheSpacesAndClosingMarks(string text, string? expected)
    {
        WordSearch.PhraseEnd(text, 0, text.Length, TextLanguage.Default[WordList.CreditWords], out string? value);
        value.ShouldBe(expected);
    }
}
