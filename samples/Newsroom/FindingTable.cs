using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

/// <summary>What the keeper of the texts should mend.</summary>
internal static class FindingTable
{
    public static void Print(IAnsiConsole console)
    {
        var table = new Table().AddColumns("place", "rule", "severity", "finding");
        foreach (var finding in Articles.All.SelectMany(article => article.Findings))
            table.AddTextRow($"{finding.Article.Path}({finding.Line},{finding.Column})", finding.Id, finding.Severity, finding.Message.Cut(80));
        console.Print("Findings", table);
    }
}
