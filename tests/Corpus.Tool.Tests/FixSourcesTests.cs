namespace Corpus.Tool.Tests;

/// <summary>The words of a source are written into a quotation that differs, where the user asks for it.</summary>
public sealed class FixSourcesTests
{
    private const string Release = "Ferry notice\n\nThe harbour master of Elling said: “We will open the gate at four on every working day until the end of May.”\n";

    [Fact]
    public void AQuotationThatDiffers_GetsItsSourcesWords_WhereItsRuleIsNamed()
    {
        using var folder = new TextsInFolder();
        folder.Write("release.txt", Release);
        string draft = "---\nsources: [release]\n---\nHarbour opens\n\n“We will open the gate at five on every working day until the end of May,” the harbour master said.\n";
        folder.Write("draft.txt", draft);

        ToolRun.Of("fix", folder.Path, "--write");
        folder.Text("draft.txt").ShouldBe(draft);
        ToolRun.Of("fix", folder.Path, "--rule", "CORP4010", "--write").Error.ShouldContain("1 fix written in 1 text");
        folder.Text("draft.txt").ShouldBe(draft.Replace("at five", "at four"));
        folder.Text("release.txt").ShouldBe(Release);
        ToolRun.Of("fix", folder.Path, "--rule", "CORP4010", "--write").Error.ShouldContain("nothing to fix");
    }
}
