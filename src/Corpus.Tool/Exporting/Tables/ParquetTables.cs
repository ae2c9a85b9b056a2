using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Exporting.Tables;

/// <summary><c>--format parquet</c>: a file for each table.</summary>
internal sealed class ParquetTables : ITableWriter
{
    /// <summary>A row group holds so many rows at most, and ends early behind so many characters.</summary>
    private const int MostRows = 16_384, MostCharacters = 8 * 1024 * 1024;

    private readonly Dictionary<CorpusTable, TableFile> files;

    public ParquetTables(string folder) => files = CorpusTables.All.ToDictionary(t => t, t => new TableFile(Path.Combine(folder, t.Name + ".parquet"), t));

    public void Write(CorpusTable table, object?[] row) => files[table].Write(row);

    public void Complete()
    {
        foreach (var file in files.Values) file.Complete();
    }

    public void Dispose()
    {
        foreach (var file in files.Values) file.Dispose();
    }

    private sealed class TableFile : IDisposable
    {
        private readonly CorpusTable table;
        private readonly FileStream stream;
        private readonly ParquetWriter writer;
        private readonly DataField[] fields;
        private readonly List<object?[]> rows = [];
        private int characters, groups;

        public TableFile(string path, CorpusTable table)
        {
            this.table = table;
            fields = [.. table.Columns.Select(FieldOf)];
            stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            writer = ParquetWriter.CreateAsync(new ParquetSchema(fields.Cast<Field>()), stream).GetAwaiter().GetResult();
        }

        public void Write(object?[] row)
        {
            rows.Add(row);
            foreach (object? cell in row) characters += cell is string words ? words.Length : 0;
            if (rows.Count == MostRows || characters >= MostCharacters) WriteGroup();
        }

        public void Complete()
        {
            // A table without rows has one empty group: some readers want one.
            if (rows.Count > 0 || groups == 0) WriteGroup();
            writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
            stream.Flush(flushToDisk: true);
        }

        public void Dispose() => stream.Dispose();

        private void WriteGroup()
        {
            using var group = writer.CreateRowGroup();
            for (int i = 0; i < fields.Length; i++) WriteColumn(group, fields[i], i);
            group.CompleteValidate();
            rows.Clear();
            groups++;
            characters = 0;
        }

        private void WriteColumn(ParquetRowGroupWriter group, DataField field, int at)
        {
            if (table.Columns[at].Type == ColumnType.Words) group.WriteAsync(field, rows.ConvertAll(r => (string?)r[at])!).GetAwaiter().GetResult();
            else if (table.Columns[at].Type == ColumnType.Number) WriteValues<long>(group, field, at, cell => (long)cell);
            else if (table.Columns[at].Type == ColumnType.YesNo) WriteValues<bool>(group, field, at, cell => (bool)cell);
            else WriteValues<DateTime>(group, field, at, cell => ((DateOnly)cell).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc));
        }

        private void WriteValues<T>(ParquetRowGroupWriter group, DataField field, int at, Func<object, T> value) where T : struct
        {
            if (field.IsNullable) group.WriteAsync<T>(field, rows.Select(r => r[at] is { } cell ? value(cell) : (T?)null).ToArray()).GetAwaiter().GetResult();
            else group.WriteAsync<T>(field, rows.Select(r => value(r[at]!)).ToArray()).GetAwaiter().GetResult();
        }

        private static DataField FieldOf(TableColumn column) => column.Type switch
        {
            ColumnType.Number => new DataField(column.Name, typeof(long), column.Nullable),
            ColumnType.YesNo => new DataField(column.Name, typeof(bool), column.Nullable),
            ColumnType.Day => new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: column.Nullable),
            _ => new DataField(column.Name, typeof(string), column.Nullable),
        };
    }
}
