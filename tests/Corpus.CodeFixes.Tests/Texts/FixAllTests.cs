using System.Collections.Immutable;
using Corpus.CodeFixes.Texts;
using Corpus.Generators.Analysis;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.CodeFixes.Tests.Texts;

/// <summary>Fix-all as a host asks for it through Roslyn's own context.</summary>
public sealed class FixAllTests
{
    private const string Unclean = "One\u200B line.\r\n\r\nAnother\u200B line.\r\n";
    private const string Clean = "One line.\r\n\r\nAnother line.\r\n";

    [Fact]
    public async Task OverAProject_EveryTextOfItIsFixed_AndNoOther()
    {
        using var newsroom = new Newsroom();
        var first = newsroom.AddProject("First", ("a.txt", Unclean), ("folder/b.txt", Unclean), ("c.txt", "Nothing to do.\n"));
        newsroom.AddProject("Second", ("d.txt", Unclean));

        await FixAll(newsroom, first, FixAllScope.Project);

        (await newsroom.CharactersOf("a.txt")).ShouldBe(Clean);
        (await newsroom.CharactersOf("folder/b.txt")).ShouldBe(Clean);
        (await newsroom.CharactersOf("c.txt")).ShouldBe("Nothing to do.\n");
        (await newsroom.CharactersOf("d.txt")).ShouldBe(Unclean);
    }

    [Fact]
    public async Task OverASolution_EveryProjectIsFixed()
    {
        using var newsroom = new Newsroom();
        var first = newsroom.AddProject("First", ("a.txt", Unclean));
        newsroom.AddProject("Second", ("d.txt", Unclean));

        await FixAll(newsroom, first, FixAllScope.Solution);

        (await newsroom.CharactersOf("a.txt")).ShouldBe(Clean);
        (await newsroom.CharactersOf("d.txt")).ShouldBe(Clean);
    }

    [Fact]
    public async Task OfEditsThatOverlap_TheFirstIsMade_AndTheTextStaysWhole()
    {
        using var newsroom = new Newsroom();
        var project = newsroom.AddProject("First", ("a.txt", "He said “yes\"..\n"));
        var document = newsroom.TextAt("a.txt");
        ImmutableArray<Diagnostic> findings =
        [
            Finding(document, new TextEdit(new TextRange(12, 15), ".”")),
            Finding(document, new TextEdit(new TextRange(12, 13), "”")),
            Finding(document, new TextEdit(new TextRange(0, 2), "She")),
        ];

        await Applied(newsroom, new FixAllContext(
            newsroom.Solution.GetProject(project)!, new TextFixProvider(), FixAllScope.Project, "X", ["X"],
                new KnownFindings(_ => Task.FromResult(findings.AsEnumerable())), default));

        (await newsroom.CharactersOf("a.txt")).ShouldBe("She said “yes.”\n");
    }

    [Fact]
    public void TheProvider_OffersWhatRoslynCanAskFor() =>
        new TextFixProvider().GetFixAllProvider().GetSupportedFixAllScopes().ShouldBe([FixAllScope.Project, FixAllScope.Solution]);

    private static Task FixAll(Newsroom newsroom, ProjectId project, FixAllScope scope) => Applied(newsroom, new FixAllContext(
        newsroom.Solution.GetProject(project)!, new TextFixProvider(), scope, "CORP1003", ["CORP1003"],
        new KnownFindings(async asked =>
        {
            var found = new List<Diagnostic>();
            foreach (var document in asked.AdditionalDocuments)
                found.AddRange((await newsroom.FindingsOf(document)).Where(finding => finding.Id == "CORP1003"));
            return found;
        }), default));

    private static async Task Applied(Newsroom newsroom, FixAllContext context) =>
        await newsroom.Apply((await new TextFixProvider().GetFixAllProvider().GetFixAsync(context)).ShouldNotBeNull());

    private static Diagnostic Finding(TextDocument document, TextEdit edit) => Diagnostic.Create(
        new DiagnosticDescriptor("X", "X", "X", "X", DiagnosticSeverity.Warning, isEnabledByDefault: true),
        Location.Create(document.FilePath!, new TextSpan(edit.Range.Start, edit.Range.Length), default),
        EditProperties.Of(edit));
}
