using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The cells of a column of the row group that is being filled. Numbers are kept as such: a row's boxed cells would outlive the collector's youngest
/// generation.</summary>
internal abstract class ParquetColumn(DataField of)
{
    /// <summary>The column in the file's schema.</summary>
    public DataField Field { get; } = of;

    /// <summary>An empty column of that type.</summary>
    public static ParquetColumn Of(TableColumn column) => column.Type switch
    {
        ColumnType.Number => OfValues(new DataField(column.Name, typeof(long), column.Nullable), cell => (long)cell),
        ColumnType.YesNo => OfValues(new DataField(column.Name, typeof(bool), column.Nullable), cell => (bool)cell),
        ColumnType.Day => OfValues(new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: column.Nullable),
            cell => ((DateOnly)cell).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc)),
        _ => new OfWords(new DataField(column.Name, typeof(string), column.Nullable)),
    };

    /// <summary>Adds a cell.</summary>
    public abstract void Add(object? cell);

    /// <summary>Writes the cells to <paramref name="group"/>, and is empty again.</summary>
    public abstract void WriteTo(ParquetRowGroupWriter group);

    private static ParquetColumn OfValues<T>(DataField field, Func<object, T> value) where T : struct =>
        field.IsNullable ? new OfNullable<T>(field, value) : new OfRequired<T>(field, value);

    // The cells are written from the array that they are collected in: a copy of some thousand would lie among the large objects, which are seldom collected.
    private sealed class OfRequired<T>(DataField field, Func<object, T> value) : ParquetColumn(field) where T : struct
    {
        private readonly ArrayBufferWriter<T> cells = new();

        public override void Add(object? cell)
        {
            cells.GetSpan(1)[0] = value(cell!);
            cells.Advance(1);
        }

        public override void WriteTo(ParquetRowGroupWriter group)
        {
            group.WriteAsync(Field, cells.WrittenMemory).GetAwaiter().GetResult();
            cells.ResetWrittenCount();
        }
    }

    private sealed class OfNullable<T>(DataField field, Func<object, T> value) : ParquetColumn(field) where T : struct
    {
        private readonly ArrayBufferWriter<T?> cells = new();

        public override void Add(object? cell)
        {
            cells.GetSpan(1)[0] = cell is null ? null : value(cell);
            cells.Advance(1);
        }

        public override void WriteTo(ParquetRowGroupWriter group)
        {
            group.WriteAsync(Field, cells.WrittenMemory).GetAwaiter().GetResult();
            cells.ResetWrittenCount();
        }
    }

    private sealed class OfWords(DataField field) : ParquetColumn(field)
    {
        private readonly List<string?> cells = [];

        public override void Add(object? cell) => cells.Add((string?)cell);

        public override void WriteTo(ParquetRowGroupWriter group)
        {
            group.WriteAsync(Field, cells!).GetAwaiter().GetResult();
            cells.Clear();
        }
    }
}
