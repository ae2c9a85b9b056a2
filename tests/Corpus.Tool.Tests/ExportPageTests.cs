using System.Text.RegularExpressions;
using Corpus.Tool.Exporting.Tables;
using Microsoft.Data.Sqlite;

namespace Corpus.Tool.Tests;

/// <summary>What docs/export.md says.</summary>
public partial class ExportPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/export.md")).ReplaceLineEndings("\n");

    [Fact]
    public void TheTablesOfThePage_AreTheExportsTables()
    {
        foreach (var table in CorpusTables.All)
            Page.ShouldContain($"### `{table.Name}`\n\n| column | type | meaning |\n|---|---|---|\n"
                + string.Concat(table.Columns.Select((c, i) => $"| `{c.Name}` | {Shown(c, i < table.KeyLength)} | {c.Meaning} |\n")));
    }

    [Fact]
    public void TheFiveQuestionsOfThePage_AreAnsweredByTheDatabase()
    {
        using var folder = new TextsInFolder();
        folder.Write("gazette/one.txt", "---\noutlet: Gazette\n---\nThe harp is back\n\nPublished: June 3, 2021\n\nThe council met on Monday.\n\n"
            + "“It is home at last and it will stay here,” said Ann Berg, the mayor.\n\n“Nobody knows what it cost,” a senior official said.\n");
        folder.Write("herald/two.txt", "---\noutlet: Herald\n---\nThe mayor speaks\n\nPublished: July 1, 2021\n\n"
            + "“It is home at last and it will stay here,” said mayor Ann Berg.\n\n“We paid for it,” said Karl Lund.\n");
        string file = folder.FullPath("out.sqlite");
        ToolRun.Of("export", folder.Path, "--format", "sqlite", "-o", file).ShouldBe(new ToolRun(ExitCode.Clean, "", ""));
        using var database = new SqliteConnection($"Data Source={file};Pooling=False;Mode=ReadOnly");
        database.Open();
        string[] questions = [.. Question().Matches(Page).Select(m => m.Groups[1].Value)];
        questions.Length.ShouldBe(5);
        questions.Select(q => string.Join('\n', ExportTablesTests.Rows(database, q))).ShouldBe([
            "Ann Berg|person|mayor|2|20|2\nsenior official|unnamed||1|5|1\nKarl Lund|person||1|4|1",
            "Gazette|2|1|1|0\nHerald|2|2|0|0",
            "10000001|gazette/one|Ann Berg|It is home at last and it will stay here,\n10000001|herald/two|Ann Berg|It is home at last and it will stay here,",
            "gazette/one|The harp is back",
            "2021-06|Gazette|1|2\n2021-07|Herald|1|2",
        ]);
    }

    [GeneratedRegex("```sql\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Question();

    private static string Shown(TableColumn column, bool isKey)
    {
        string type = column.Type switch
        {
            ColumnType.Number => "integer",
            ColumnType.YesNo => "boolean",
            ColumnType.Day => "date",
            _ => "text",
        };
        return type + (column.Nullable ? ", null" : "") + (isKey ? ", key" : "") + (column.References is { } other ? $", of `{other}`" : "");
    }
}
