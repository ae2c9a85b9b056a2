using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

/// <summary>What the maintainer of the texts should fix: one row a rule, with the first place.</summary>
internal static class FindingTable
{
    public static void Print(IAnsiConsole console)
    {
        var table = new Table().AddColumns("rule", "severity", "times", "for example");
        foreach (var rule in Articles.All.SelectMany(article => article.Findings).GroupBy(finding => finding.Id)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal))
        {
            var first = rule.First();
            table.AddTextRow(rule.Key, first.Severity.ToString().ToLowerInvariant(), $"{rule.Count()}",
                $"{first.Article.Path}({first.Line},{first.Column})\n{first.Message.Cut(96)}");
        }
        console.Print("Findings", table);
    }
}
