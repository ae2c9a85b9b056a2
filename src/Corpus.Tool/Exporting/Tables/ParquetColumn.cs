using System.Buffers;
using Parquet;
using Parquet.Schema;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>The cells of a column of the row group that is being filled, as the file has them: those that are not null in a row, and beside them which ones
/// are.</summary>
internal abstract class ParquetColumn(DataField of)
{
    /// <summary>The column in the file's schema.</summary>
    public DataField Field { get; } = of;

    /// <summary>An empty column of that type.</summary>
    public static ParquetColumn Of(TableColumn column) => column.Type switch
    {
        ColumnType.Number => new Numbers(new DataField(column.Name, typeof(long), column.Nullable)),
        ColumnType.YesNo => new Answers(new DataField(column.Name, typeof(bool), column.Nullable)),
        ColumnType.Day => new Days(new DateTimeDataField(column.Name, DateTimeFormat.Date, isNullable: column.Nullable)),
        _ => new Words(new DataField(column.Name, typeof(string), column.Nullable)),
    };

    /// <summary>Adds a cell.</summary>
    public abstract void Add(in Cell cell);

    /// <summary>Writes the cells to <paramref name="group"/>, and is empty again.</summary>
    public abstract void WriteTo(ParquetRowGroupWriter group);

    // The cells are written from the array that they are collected in: a copy of some thousand would lie among the large objects, which are seldom collected.
    private abstract class Typed<T>(DataField field) : ParquetColumn(field) where T : struct
    {
        private readonly ArrayBufferWriter<T> values = new();
        // 1 where a cell is there, and 0 where it is null.
        private readonly ArrayBufferWriter<int> levels = new();

        public override void Add(in Cell cell)
        {
            if (Field.IsNullable) Append(levels, cell.IsNull ? 0 : 1);
            if (!cell.IsNull) Append(values, Value(in cell));
        }

        public override void WriteTo(ParquetRowGroupWriter group)
        {
            ReadOnlyMemory<int>? levelsOfNulls = Field.IsNullable ? levels.WrittenMemory : (ReadOnlyMemory<int>?)null;
            group.WriteAllPartsAsync(Field, values.WrittenMemory, levelsOfNulls, null, CancellationToken.None).GetAwaiter().GetResult();
            values.ResetWrittenCount();
            levels.ResetWrittenCount();
        }

        protected abstract T Value(in Cell cell);

        private static void Append<TItem>(ArrayBufferWriter<TItem> list, TItem item)
        {
            list.GetSpan(1)[0] = item;
            list.Advance(1);
        }
    }

    private sealed class Numbers(DataField field) : Typed<long>(field)
    {
        protected override long Value(in Cell cell) => cell.Number;
    }

    private sealed class Answers(DataField field) : Typed<bool>(field)
    {
        protected override bool Value(in Cell cell) => cell.IsYes;
    }

    private sealed class Days(DataField field) : Typed<DateTime>(field)
    {
        protected override DateTime Value(in Cell cell) => cell.Day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);
    }

    // Words are copied one behind the other: as they stand they would keep their article until the group is full.
    private sealed class Words(DataField field) : Typed<ReadOnlyMemory<char>>(field)
    {
        private const int Block = 32 * 1024;

        private readonly List<char[]> blocks = [new char[Block]];
        private int block, used;

        public override void WriteTo(ParquetRowGroupWriter group)
        {
            base.WriteTo(group);
            (block, used) = (0, 0);
        }

        protected override ReadOnlyMemory<char> Value(in Cell cell)
        {
            int length = cell.Words.Length;
            if (length > Block) return cell.Words.ToArray();
            if (used + length > Block)
            {
                if (++block == blocks.Count) blocks.Add(new char[Block]);
                used = 0;
            }
            var kept = blocks[block].AsMemory(used, length);
            cell.Words.CopyTo(kept);
            used += length;
            return kept;
        }
    }
}
