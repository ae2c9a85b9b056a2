using Corpus.Text.Attribution;

namespace Corpus.Text.Tests.Attribution;

public sealed class SaidWordsTests
{
    [Fact]
    public void ManyWords_AreAllRememberedAsTheyWereJudgedLast()
    {
        for (int round = 0; round < 3; round++)
        {
            using var said = new SaidWords();
            for (ulong print = 1; print < 100; print++)
            {
                said.TryFind(print, out _).ShouldBeFalse();
                said.Note(print, print % 2 == 0);
            }
            said.Note(7, true);
            for (ulong print = 2; print < 100; print++)
            {
                said.TryFind(print, out bool speech).ShouldBeTrue();
                speech.ShouldBe(print % 2 == 0 || print == 7);
            }
        }
    }
}
