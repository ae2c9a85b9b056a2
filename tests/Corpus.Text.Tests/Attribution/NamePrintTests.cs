using Corpus.Text.Attribution.People;

namespace Corpus.Text.Tests.Attribution;

public sealed class NamePrintTests
{
    private static readonly string[] Words =
        ["Berg", "BERG", "Bergs", "O'Berg", "O’Berg", "O-Berg", "Bergmann", "Bergmanns", "Bergmannsen", "Åberg", "Öberg", "Bergå", "B", "", "b"];

    [Fact]
    public void TwoWordsPrints_AreThoseOfTheirCharacters()
    {
        foreach (string one in Words)
            foreach (string other in Words)
                foreach (string behind in (string[])["", " and so on it goes"])
                {
                    ulong print = NamePrint.Of("x" + one + behind, 1, 1 + one.Length), second = NamePrint.Of(other, 0, other.Length);
                    bool same = one.Replace('’', '\'') == other.Replace('’', '\'');
                    if (same) print.ShouldBe(second, one);
                    if (NamePrint.IsWhole(print)) (print == second).ShouldBe(same, one + " " + other);
                }
        Words.Count(w => NamePrint.IsWhole(NamePrint.Of(w, 0, w.Length))).ShouldBe(9);
    }
}
