using Corpus.Tool.Exporting.Tables;

namespace Corpus.Tool.Tests;

/// <summary>What docs/export.md says.</summary>
public class ExportPageTests
{
    private static readonly string Page = File.ReadAllText(Repository.PathOf("docs/export.md")).ReplaceLineEndings("\n");

    [Fact]
    public void TheTablesOfThePage_AreTheExportsTables()
    {
        foreach (var table in CorpusTables.All)
            Page.ShouldContain($"### `{table.Name}`\n\n| column | type | meaning |\n|---|---|---|\n"
                + string.Concat(table.Columns.Select((c, i) => $"| `{c.Name}` | {Shown(c, i < table.KeyLength)} | {c.Meaning} |\n")));
    }

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
