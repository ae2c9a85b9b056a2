using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Tests.Language;

public class StopWordsTests
{
    [Fact]
    public void AStopWord_IsOneWord_BecauseNoPhraseIsLookedForBehindIt()
    {
        foreach (var language in TextLanguage.All)
        {
            string[] words = [.. language[WordList.StopWords].Keys];
            words.ShouldNotBeEmpty();
            words.ShouldAllBe(word => WordKey.WordEnd(word, 0, word.Length) == word.Length);
        }
    }
}
