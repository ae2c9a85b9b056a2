using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Corpus.Tool.Exporting.Tables;

/// <summary><c>--format sqlite</c>: a database with keys, views and a search for words.</summary>
internal sealed class SqliteTables : ITableWriter
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<CorpusTable, sqlite3_stmt> inserts = [];
    private readonly sqlite3_stmt bodies, quotes;

    public SqliteTables(string path)
    {
        connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = false, Pooling = false }.ToString());
        connection.Open();
        // Nobody sees the file before it is whole, so it needs no journal.
        Execute("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -16384; BEGIN;");
        Execute(SqliteSchema.Tables);
        Execute(SqliteSchema.SearchesWhileFilled);
        foreach (var table in CorpusTables.All)
            inserts.Add(table, Statement($"INSERT INTO {table.Name} VALUES ({string.Join(", ", table.Columns.Select(_ => "?"))})"));
        bodies = Statement("INSERT INTO articles_search (rowid, headline, text) VALUES (?, ?, ?)");
        quotes = Statement("INSERT INTO quotes_search (rowid, text) VALUES (?, ?)");
    }

    public void Write(CorpusTable table, object?[] row)
    {
        Insert(inserts[table], row);
        if (table == CorpusTables.Quotes) Insert(quotes, row[0], row[QuotedText]);
    }

    public void WriteBody(long article, string? headline, string body) => Insert(bodies, article, headline, body);

    public void Complete()
    {
        Execute(SqliteSchema.Indexes);
        Execute(SqliteSchema.SearchesFilled);
        Execute("COMMIT;");
    }

    public void Dispose()
    {
        foreach (var statement in inserts.Values.Append(bodies).Append(quotes)) statement.Dispose();
        connection.Dispose();
    }

    private static readonly int QuotedText = CorpusTables.Quotes.Columns.Select(c => c.Name).ToList().IndexOf("text");

    private sqlite3_stmt Statement(string sql)
    {
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        return statement;
    }

    private void Insert(sqlite3_stmt statement, params ReadOnlySpan<object?> cells)
    {
        for (int i = 0; i < cells.Length; i++) Check(Bind(statement, i + 1, cells[i]));
        int done = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (done != raw.SQLITE_DONE) Check(done);
    }

    private static int Bind(sqlite3_stmt statement, int at, object? cell) => cell switch
    {
        null => raw.sqlite3_bind_null(statement, at),
        long number => raw.sqlite3_bind_int64(statement, at, number),
        bool yes => raw.sqlite3_bind_int(statement, at, yes ? 1 : 0),
        DateOnly day => raw.sqlite3_bind_text(statement, at, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)),
        _ => raw.sqlite3_bind_text(statement, at, (string)cell),
    };

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, connection.Handle);
}
