using Corpus.Text.Storage;
using FsCheck;
using FsCheck.Fluent;

namespace Corpus.Text.Tests.Storage;

public class StampTests
{
    [Fact]
    public void OneOtherCodeUnit_IsAnotherStamp()
    {
        string text = string.Concat(Enumerable.Repeat("The ferry left at noon. ", 4));
        var seen = new HashSet<ulong> { Stamp.Of(text) };
        for (int i = 0; i < text.Length; i++)
            foreach (char c in "x’\0\ud800")
                seen.Add(Stamp.Of(text[..i] + c + text[(i + 1)..])).ShouldBeTrue();
        for (int i = 0; i < text.Length; i++) seen.Add(Stamp.Of(text[..i])).ShouldBeTrue();
        for (int i = 1; i < 9; i++) seen.Add(Stamp.Of(new string('\0', i))).ShouldBeTrue();
    }

    [Fact]
    public void SwappedStretches_AreAnotherStamp()
    {
        Stamp.Of("aaaabbbb").ShouldNotBe(Stamp.Of("bbbbaaaa"));
        Stamp.Of("aaaabbbbcccc").ShouldNotBe(Stamp.Of("aaaaccccbbbb"));
    }

    [Fact]
    public void ATextsStamp_IsTheSameForEver() =>
        new[] { "", "a", "Our policy" }.Select(Stamp.Of).ShouldBe([836160784010005782UL, 9343002191801964880UL, 12789927071472967893UL]);

    [Fact]
    public void TextsThatDiffer_HaveStampsThatDiffer()
        => Prop.ForAll(Gen.Choose(0, 0xFFFF).Select(c => (char)c).ArrayOf().Two().ToArbitrary(), pair =>
            new string(pair.Item1) == new string(pair.Item2) == (Stamp.Of(new string(pair.Item1)) == Stamp.Of(new string(pair.Item2))))
                .QuickCheckThrowOnFailure();
}
