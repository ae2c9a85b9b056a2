using System.Runtime.InteropServices;

namespace Corpus.Tool.Exporting.Tables;

/// <summary>Rows that wait to be written, all their cells in one list.</summary>
internal sealed class RowList
{
    private readonly List<Cell> cells = [];
    private readonly List<CorpusTable> tables = [];

    /// <summary>Forgets all rows and keeps the room that they took.</summary>
    public void Clear()
    {
        cells.Clear();
        tables.Clear();
    }

    /// <summary>Adds a row of <paramref name="table"/>, a cell for each column.</summary>
    public void Add(CorpusTable table, params ReadOnlySpan<Cell> row)
    {
        tables.Add(table);
        cells.AddRange(row);
    }

    /// <summary>Writes the rows that <paramref name="writer"/> takes.</summary>
    public void WriteTo(ITableWriter writer)
    {
        var all = CollectionsMarshal.AsSpan(cells);
        int at = 0;
        foreach (var table in tables)
        {
            if (writer.Takes(table)) writer.Write(table, all.Slice(at, table.Columns.Count));
            at += table.Columns.Count;
        }
    }
}
