using Corpus.Generators.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generators.Tests.Pipeline;

/// <summary>What each article and each quotation adds to the code that the compiler reads and to the types that it makes.</summary>
public class EmittedSizeTests
{
    [Fact]
    public void AnotherArticle_AddsAFewHundredCharacters_AndTwoMembers()
    {
        var (few, many) = (Desk.With(Stories.Of(300)).Set("CorpusQuoteMembers", "none").Run(),
            Desk.With(Stories.Of(600)).Set("CorpusQuoteMembers", "none").Run());

        ((many.All.Length - few.All.Length) / 300.0).ShouldBeLessThan(700);
        // The article's own and its speaker's.
        (MembersOf(many) - MembersOf(few)).ShouldBe(2 * 300);
    }

    [Fact]
    public void AnotherQuotation_AddsAFewHundredCharacters_AndOneMember()
    {
        var (few, many) = (Quoting(20), Quoting(60));

        ((many.All.Length - few.All.Length) / 40.0).ShouldBeLessThan(320);
        (MembersOf(many) - MembersOf(few)).ShouldBe(40);
    }

    [Fact]
    public void ALongQuotation_AddsNoMoreThanItsFirstWords()
    {
        string long1 = string.Concat(Enumerable.Repeat("and the tide came in again ", 40)),
            long2 = string.Concat(Enumerable.Repeat("and the tide came in again ", 400));

        int Length(string words) => Desk.With(("tide.txt", $"Tide\n\nIt rose.\n\n“It rose {words}once more,” said Mara Quist.\n")).Run().All.Length;

        (Length(long2) - Length(long1)).ShouldBeInRange(-16, 16);
    }

    private static DeskRun Quoting(int quotations) => Desk.With(("harbour.txt", "Harbour\n\nThe harbour opened.\n\n"
        + string.Concat(Enumerable.Range(0, quotations).Select(i => $"“We {Stories.Word(i)} will be out before dawn,” said Mara Quist.\n\n")))).Run();

    // Fields and properties of the generated classes that hold articles, quotations, speakers and outlets by name.
    private static int MembersOf(DeskRun run)
    {
        var files = run.Hints.Where(h => h.StartsWith("article", StringComparison.Ordinal) || h.StartsWith("speakers", StringComparison.Ordinal)
            || h.StartsWith("outlets", StringComparison.Ordinal));
        return files.SelectMany(h => CSharpSyntaxTree.ParseText(run.File(h)).GetRoot().DescendantNodes())
            .Count(n => n.IsKind(SyntaxKind.PropertyDeclaration) || n.IsKind(SyntaxKind.FieldDeclaration) || n.IsKind(SyntaxKind.MethodDeclaration));
    }
}
