using System.Text.Json;
using Corpus.Tool.Exporting.Tables;
using DuckDB.NET.Data;
using Microsoft.Data.Sqlite;

namespace Corpus.Tool.Tests;

/// <summary>The tables of an export, in each format that writes tables.</summary>
public class ExportTablesTests
{
    private const string Article = """
        A harp comes home

        By Karl Lund

        Published: June 3, 2021

        OSLO (Reuters) – The town has its harp again.

        “It is home at last and it will stay here,” said Ann Berg, the mayor.

        “Nobody knows what it cost,” a senior official said.
        """;

    private const string Other = """
        The mayor and the harp

        “It is home at last and it will stay here,” said mayor Ann Berg. “We paid nothing.”
        """;

    [Fact]
    public void TheDatabase_HoldsWhatTheRecordsHold_AndItsKeysFit()
    {
        using var folder = MadeTexts.Folder(60);
        using var database = Sqlite(folder);
        Rows(database, "PRAGMA foreign_key_check").ShouldBeEmpty();
        Rows(database, "PRAGMA integrity_check").ShouldBe(["ok"]);
        foreach (var (table, count) in CountsOfRecords(folder)) Rows(database, $"SELECT COUNT(*) FROM {table}").ShouldBe([$"{count}"], table);
        Rows(database, "SELECT id || '|' || sha256 FROM articles ORDER BY article_id").ShouldBe(
            Records(folder).Select(r => $"{r.GetProperty("id").GetString()}|{r.GetProperty("sha256").GetString()}"));
        Rows(database, "SELECT start_offset || '|' || text FROM quotes ORDER BY quote_id").ShouldBe(
            Records(folder).SelectMany(r => r.GetProperty("quotes").EnumerateArray()).Select(q => $"{q.GetProperty("start")}|{q.GetProperty("text")}"));
    }

    [Fact]
    public void TheDatabase_FindsWordsOfBodiesAndQuotations()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Article);
        folder.Write("b.txt", Other);
        using var database = Sqlite(folder, "--with-text");
        // As SQLite makes a search, for whoever adds rows.
        Rows(database, "SELECT v FROM quotes_search_config WHERE k = 'automerge'").ShouldBe(["4"]);
        Rows(database, "SELECT id FROM articles JOIN articles_search s ON s.rowid = article_id WHERE articles_search MATCH 'town AND again'").ShouldBe(["a"]);
        Rows(database, "SELECT snippet(quotes_search, 0, '[', ']', '…', 4) FROM quotes_search WHERE quotes_search MATCH 'paid'")
            .ShouldBe(["We [paid] nothing."]);
        Rows(database, "SELECT text FROM articles WHERE id = 'a'").ShouldBe([Article]);
    }

    [Fact]
    public void TheDatabase_KnowsWhoSaidTheSameWordsWhere()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", Article);
        folder.Write("b.txt", Other);
        using var database = Sqlite(folder);
        Rows(database, "SELECT article, said_by, role FROM same_words ORDER BY quote_id").ShouldBe(["a|Ann Berg|mayor", "b|Ann Berg|mayor"]);
        Rows(database, "SELECT said_by, speaker_kind, quotes, articles FROM sources ORDER BY quotes DESC, said_by")
            .ShouldBe(["Ann Berg|person|3|2", "senior official|unnamed|1|1"]);
        Rows(database, "SELECT published, agency, place, name FROM articles JOIN authors USING (article_id)").ShouldBe(["2021-06-03|Reuters|OSLO|Karl Lund"]);
    }

    [Fact]
    public void EveryParquetFile_IsReadByDuckDb_AndHoldsWhatTheRecordsHold()
    {
        using var folder = MadeTexts.Folder(60);
        using var output = new TextsInFolder();
        string tables = output.FullPath("tables");
        ToolRun.Of("export", folder.Path, "--format", "parquet", "-o", tables).ShouldBe(new ToolRun(ExitCode.Clean, "", ""));
        Directory.GetFiles(tables).Select(Path.GetFileNameWithoutExtension).Order().ShouldBe(CorpusTables.All.Select(t => t.Name).Order());
        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        var counts = CountsOfRecords(folder);
        foreach (var table in CorpusTables.All)
        {
            string file = $"'{tables}/{table.Name}.parquet'";
            if (counts.TryGetValue(table.Name, out int count)) Rows(duck, $"SELECT COUNT(*) FROM {file}").ShouldBe([$"{count}"], table.Name);
            Rows(duck, $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM {file})").ShouldBe(
                table.Columns.Select(c => $"{c.Name}|{TypeInDuckDb(c.Type)}"), table.Name);
        }
        using var database = Sqlite(folder);
        foreach (var table in CorpusTables.All)
        {
            string keys = string.Join(", ", table.Columns.Take(table.KeyLength).Select(c => c.Name));
            Rows(duck, $"SELECT * FROM '{tables}/{table.Name}.parquet' ORDER BY {keys}")
                .ShouldBe(Rows(database, $"SELECT * FROM {table.Name} ORDER BY {keys}"), table.Name);
        }
    }

    [Fact]
    public void Csv_IsOneTable_AsRfc4180HasIt()
    {
        using var folder = new TextsInFolder();
        folder.Write("a.txt", "---\ntitle: 'The mayor says \"yes\", twice'\n---\nShe did so on Monday in the old town hall.\n");
        var run = ToolRun.Of("export", folder.Path, "--format", "csv", "--with-text");
        run.Code.ShouldBe(ExitCode.Clean);
        string[] lines = run.Output.Split("\r\n");
        lines[0].ShouldBe("article_id,id,path,sha256,language,headline,published,updated,outlet,agency,place,text");
        lines[1].ShouldStartWith("1,a,a.txt,");
        lines[1].ShouldEndWith(",en,\"The mayor says \"\"yes\"\", twice\",,,,,,\"---\ntitle: 'The mayor says \"\"yes\"\", twice'\n---\n"
            + "She did so on Monday in the old town hall.\n\"");
        lines[2].ShouldBe("");
        ToolRun.Of("export", folder.Path, "--format", "csv", "--table", "blocks").Output.ShouldMatch(
            @"^article_id,ordinal,kind,start_offset,end_offset\r\n1,1,frontmatter,0,\d+\r\n(.*\r\n)*$");
    }

    [Fact]
    public void WhoNamesTheTableOfFingerprints_GetsIt()
    {
        using var folder = MadeTexts.Folder(3);
        var lines = ToolRun.Of("export", folder.Path, "--format", "csv", "--table", "fingerprints").Lines;
        lines.Length.ShouldBeGreaterThan(3);
        ToolRun.Of("export", folder.Path, "--format", "csv", "--table", "fingerprints", "--with-fingerprints").Lines.ShouldBe(lines);
    }

    private static SqliteConnection Sqlite(TextsInFolder folder, params string[] options)
    {
        string file = folder.FullPath("out.sqlite");
        ToolRun.Of(["export", folder.Path, "--format", "sqlite", "-o", file, .. options]).ShouldBe(new ToolRun(ExitCode.Clean, "", ""));
        var database = new SqliteConnection($"Data Source={file};Pooling=False;Mode=ReadOnly");
        database.Open();
        return database;
    }

    private static List<JsonElement> Records(TextsInFolder folder) =>
        [.. ToolRun.Of("export", folder.Path).Lines.Select(l => JsonDocument.Parse(l).RootElement)];

    private static Dictionary<string, int> CountsOfRecords(TextsInFolder folder)
    {
        var records = Records(folder);
        return new()
        {
            ["articles"] = records.Count,
            ["authors"] = records.Sum(r => r.GetProperty("authors").GetArrayLength()),
            ["blocks"] = records.Sum(r => r.GetProperty("blocks").GetArrayLength()),
            ["quotes"] = records.Sum(r => r.GetProperty("quotes").GetArrayLength()),
            ["findings"] = records.Sum(r => r.GetProperty("findings").GetArrayLength()),
            ["speakers"] = records.Sum(r => r.GetProperty("quotes").EnumerateArray().Select(q => q.GetProperty("speaker"))
                .Where(s => s.ValueKind == JsonValueKind.Object && (s.GetProperty("name").GetString() ?? s.GetProperty("description").GetString()) is not null)
                .Select(s => s.GetProperty("name").GetString() ?? s.GetProperty("description").GetString() + s.GetProperty("kind")).Distinct().Count()),
        };
    }

    internal static List<string> Rows(System.Data.Common.DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read()) rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(i => Shown(reader.GetValue(i)))));
        return rows;
    }

    private static string? Shown(object cell) => cell switch
    {
        bool yes => yes ? "1" : "0",
        DateOnly day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        DateTime day => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture),
    };

    private static string TypeInDuckDb(ColumnType type) => type switch
    {
        ColumnType.Number => "BIGINT",
        ColumnType.YesNo => "BOOLEAN",
        ColumnType.Day => "DATE",
        _ => "VARCHAR",
    };
}
