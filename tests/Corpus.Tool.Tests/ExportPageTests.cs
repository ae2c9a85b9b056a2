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
        using var folder = Database();
        using var database = new SqliteConnection($"Data Source={folder.FullPath("out.sqlite")};Pooling=False;Mode=ReadOnly");
        database.Open();
        Questions.Select(q => string.Join('\n', ExportTablesTests.Rows(database, q))).ShouldBe(Answers);
    }

    [WhereSqliteIs]
    public void TheFiveQuestionsOfThePage_AreAnsweredBySqlitesOwnCommand()
    {
        using var folder = Database();
        Questions.Select(q => ShellProcess.Run(WhereSqliteIsAttribute.Command, ["-readonly", folder.FullPath("out.sqlite"), q]))
            .ShouldBe(Answers.Select(a => new ToolRun(0, a + "\n", "")));
    }

    private static string[] Questions => [.. Question().Matches(Page).Select(m => m.Groups[1].Value)];

    private static string[] Answers =>
    [
        "Ann Berg|person|mayor|2|20|2\nsenior official|unnamed||1|5|1\nKarl Lund|person||1|4|1",
        "Gazette|2|1|1|0\nHerald|2|2|0|0",
        "10000001|gazette/one|Ann Berg|It is home at last and it will stay here,\n10000001|herald/two|Ann Berg|It is home at last and it will stay here,",
        "gazette/one|The harp is back",
        "2021-06|Gazette|1|2\n2021-07|Herald|1|2",
    ];

    private static TextsInFolder Database()
    {
        var folder = new TextsInFolder();
        folder.Write("gazette/one.txt", "---\noutlet: Gazette\n---\nThe harp is back\n\nPublished: June 3, 2021\n\nThe council met on Monday.\n\n"
            + "“It is home at last and it will stay here,” said Ann Berg, the mayor.\n\n“Nobody knows what it cost,” a senior official said.\n");
        folder.Write("herald/two.txt", "---\noutlet: Herald\n---\nThe mayor speaks\n\nPublished: July 1, 2021\n\n"
            + "“It is home at last and it will stay here,” said mayor Ann Berg.\n\n“We paid for it,” said Karl Lund.\n");
        ToolRun.Of("export", folder.Path, "--format", "sqlite", "-o", folder.FullPath("out.sqlite")).ShouldBe(new ToolRun(ExitCode.Clean, "", ""));
        return folder;
    }

    private sealed class WhereSqliteIsAttribute : FactAttribute
    {
        public const string Command = "/usr/bin/sqlite3";

        public WhereSqliteIsAttribute()
        {
            if (!File.Exists(Command)) Skip = "SQLite's command is not installed here; apt-get install sqlite3 brings it.";
        }
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
