using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Tests.Language;

public class StopWordsTests
{
    [Fact]
    public void AStopWord_IsOneWord_BecauseNoPhraseIsLookedForBehindIt()
    {
        foreach (var tables in (LanguageTables[])[LanguageTables.English, LanguageTables.German])
        {
            string[] words = [.. tables.Table("stop-words").Keys];
            words.ShouldNotBeEmpty();
            words.ShouldAllBe(word => WordKey.WordEnd(word, 0, word.Length) == word.Length);
        }
    }
}
