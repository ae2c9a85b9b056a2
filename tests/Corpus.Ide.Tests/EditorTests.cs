using Corpus.Ide.Tests.Host;
using Corpus.Ide.Tests.StandIn;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests;

/// <summary>The harness itself, over a generator and an analyzer that do next to nothing.</summary>
public sealed class EditorTests
{
    private const string Code = "class Program { object Longest => Lengths.$$; }";

    [Fact]
    public async Task Automatic_AnUnsavedEditChangesTheList()
    {
        using var editor = Opened(GeneratorRuns.Automatic);
        (await Names(editor)).ShouldContain("note5");

        editor.Edit("note.txt", "Short", "Longer");

        (await Names(editor)).ShouldContain("note6");
    }

    [Fact]
    public async Task Balanced_AnUnsavedEditChangesTheFindings_AndASaveTheList()
    {
        using var editor = Opened(GeneratorRuns.Balanced);
        (await Names(editor)).ShouldContain("note5");
        (await Findings(editor)).ShouldBe(["5 characters"]);

        editor.Edit("note.txt", "Short", "Longer");

        (await Names(editor)).ShouldContain("note5");
        (await Findings(editor)).ShouldBe(["6 characters"]);

        await editor.Save();

        (await Names(editor)).ShouldContain("note6");
        (await Findings(editor)).ShouldBe(["6 characters"]);
    }

    private static Editor Opened(GeneratorRuns runs) => new(Code, [("note.txt", SourceText.From("Short"))], runs, [new LengthPackage()]);

    private static async Task<IEnumerable<string>> Names(Editor editor) => (await editor.Complete()).Select(item => item.DisplayText);

    private static async Task<IEnumerable<string>> Findings(Editor editor) => (await editor.DiagnosticsOf("note.txt")).Select(finding => finding.GetMessage());
}
