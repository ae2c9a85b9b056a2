using Corpus.Text.Source;

namespace Corpus.Text.Tests.Source;

public sealed class TextEditsTests
{
    private const string Text = "He said “yes\" twice..";

    [Fact]
    public void EditsInAnyOrder_AreMadeInTheTextsOrder() =>
        TextEdits.Apply(Text, [Replace("..", "."), Replace("\"", "”")]).ShouldBe("He said “yes” twice.");

    [Fact]
    public void OfTwoEditsThatShareCharacters_TheFirstIsMade() =>
        TextEdits.Apply(Text, [Replace("yes\" twice", "no"), Replace("“yes\"", "“yes”")]).ShouldBe("He said “yes” twice..");

    [Fact]
    public void AnInsertionInsideARemoval_IsLeftOut() =>
        TextEdits.Apply(Text, [new TextEdit(new TextRange(10, 10), "X"), Replace("“yes\" ", "")]).ShouldBe("He said twice..");

    [Fact]
    public void TwoInsertionsAtOnePlace_AreMadeOnce() =>
        TextEdits.Apply("“Yes, he said", [new TextEdit(new TextRange(4, 4), "”"), new TextEdit(new TextRange(4, 4), "”")]).ShouldBe("“Yes”, he said");

    [Fact]
    public void EditsThatOnlyTouch_AreBothMade() =>
        TextEdits.Apply("abcd", [new TextEdit(new TextRange(0, 2), ""), new TextEdit(new TextRange(2, 2), "-"), new TextEdit(new TextRange(3, 4), "")])
            .ShouldBe("-c");

    [Fact]
    public void WithoutEdits_TheTextStays() => TextEdits.Apply(Text, []).ShouldBe(Text);

    private static TextEdit Replace(string old, string @new)
    {
        int at = Text.IndexOf(old, StringComparison.Ordinal);
        return new TextEdit(new TextRange(at, at + old.Length), @new);
    }
}
