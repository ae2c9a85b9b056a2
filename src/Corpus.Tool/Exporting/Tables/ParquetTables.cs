using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Exporting.Tables;

/// <summary><c>--format parquet</c>: a file for each table.</summary>
internal sealed class ParquetTables : ITableWriter
{
    /// <summary>A row group holds so many rows at most, and ends early behind so many characters.</summary>
    private const int MostRows = 4_096, MostCharacters = 8 * 1024 * 1024;

    private readonly Dictionary<CorpusTable, TableFile> files;

    public ParquetTables(string folder) => files = CorpusTables.All.ToDictionary(t => t, t => new TableFile(Path.Combine(folder, t.Name + ".parquet"), t));

    public void Write(CorpusTable table, ReadOnlySpan<Cell> row) => files[table].Write(row);

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
        private readonly FileStream stream;
        private readonly ParquetWriter writer;
        private readonly ParquetColumn[] columns;
        private int rows, characters, groups;

        public TableFile(string path, CorpusTable table)
        {
            columns = [.. table.Columns.Select(ParquetColumn.Of)];
            stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            writer = ParquetWriter.CreateAsync(new ParquetSchema(columns.Select(c => (Field)c.Field)), stream).GetAwaiter().GetResult();
        }

        public void Write(ReadOnlySpan<Cell> row)
        {
            for (int i = 0; i < columns.Length; i++)
            {
                columns[i].Add(in row[i]);
                characters += row[i].Words.Length;
            }
            if (++rows == MostRows || characters >= MostCharacters) WriteGroup();
        }

        public void Complete()
        {
            // A table without rows has one empty group: some readers want one.
            if (rows > 0 || groups == 0) WriteGroup();
            writer.DisposeAsync().AsTask().GetAwaiter().GetResult();
            stream.Flush(flushToDisk: true);
        }

        public void Dispose() => stream.Dispose();

        private void WriteGroup()
        {
            using var group = writer.CreateRowGroup();
            foreach (var column in columns) column.WriteTo(group);
            group.CompleteValidate();
            rows = 0;
            groups++;
            characters = 0;
        }
    }
}
