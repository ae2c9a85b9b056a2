using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Corpus.Tool.Exporting.Tables;

/// <summary><c>--format sqlite</c>: a database with keys, views and a search for words.</summary>
internal sealed class SqliteTables : ITableWriter
{
    private readonly SqliteConnection connection;
    private readonly Dictionary<CorpusTable, sqlite3_stmt> inserts = [];
    private readonly sqlite3_stmt bodies, quotes;
    private byte[] utf8 = new byte[1024];

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

    public bool HasSearch => true;

    public void Write(CorpusTable table, ReadOnlySpan<Cell> row)
    {
        Insert(inserts[table], table.Columns, row);
        if (table == CorpusTables.Quotes) Insert(quotes, SearchedQuote, [row[0], row[QuotedText]]);
    }

    public void WriteBody(long article, string? headline, string body) => Insert(bodies, SearchedBody, [article, headline, body]);

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

    // The columns of the two searches.
    private static readonly TableColumn[] SearchedQuote = [CorpusTables.Quotes.Columns[0], CorpusTables.Quotes.Columns[QuotedText]], SearchedBody =
    [
        CorpusTables.Articles.Columns[0], CorpusTables.Articles.Columns.First(c => c.Name == "headline"), CorpusTables.Articles.Columns.First(c => c.Name == "text"),
    ];

    private sqlite3_stmt Statement(string sql)
    {
        Check(raw.sqlite3_prepare_v2(connection.Handle, sql, out var statement));
        return statement;
    }

    private void Insert(sqlite3_stmt statement, IReadOnlyList<TableColumn> columns, ReadOnlySpan<Cell> row)
    {
        for (int i = 0; i < row.Length; i++) Check(Bind(statement, i + 1, row[i], columns[i].Type));
        int done = raw.sqlite3_step(statement);
        raw.sqlite3_reset(statement);
        if (done != raw.SQLITE_DONE) Check(done);
    }

    private int Bind(sqlite3_stmt statement, int at, Cell cell, ColumnType type)
    {
        if (cell.IsNull) return raw.sqlite3_bind_null(statement, at);
        if (type == ColumnType.Words) return raw.sqlite3_bind_text(statement, at, Utf8(cell.Words.Span));
        return type == ColumnType.Day ? raw.sqlite3_bind_text(statement, at, cell.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : raw.sqlite3_bind_int64(statement, at, cell.Number);
    }

    // Good until the next call: SQLite copies what is bound.
    private ReadOnlySpan<byte> Utf8(ReadOnlySpan<char> words)
    {
        int most = Encoding.UTF8.GetMaxByteCount(words.Length);
        if (utf8.Length < most) utf8 = new byte[most];
        return utf8.AsSpan(0, Encoding.UTF8.GetBytes(words, utf8));
    }

    private void Execute(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private void Check(int code) => SqliteException.ThrowExceptionForRC(code, connection.Handle);
}
