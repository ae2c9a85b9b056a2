using System.Globalization;
using System.Text;

namespace Corpus.Tool.Exporting.Tables;

/// <summary><c>--format csv</c>: one table as RFC 4180 has it, with a header, CRLF, and UTF-8 without a byte order mark. Null is an empty field, and no words
/// are two quotation marks.</summary>
internal sealed class CsvTable : ITableWriter
{
    private readonly Stream output;
    private readonly CorpusTable table;
    private readonly StringBuilder line = new();

    public CsvTable(Stream output, CorpusTable table)
    {
        this.output = output;
        this.table = table;
        foreach (var column in table.Columns) AddField(column.Name);
        EndLine();
    }

    public bool Takes(CorpusTable other) => other == table;

    public void Write(CorpusTable other, ReadOnlySpan<Cell> row)
    {
        if (!Takes(other)) return;
        for (int i = 0; i < row.Length; i++) Add(row[i], table.Columns[i].Type);
        EndLine();
    }

    public void Complete() => output.Flush();

    public void Dispose()
    {
    }

    private void Add(Cell cell, ColumnType type)
    {
        if (cell.IsNull) AddField("");
        else if (type == ColumnType.Words) AddWords(cell.Words.Span);
        else if (type == ColumnType.Day) AddField(cell.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        else if (type == ColumnType.YesNo) AddField(cell.IsYes ? "true" : "false");
        else line.Append(CultureInfo.InvariantCulture, $"{cell.Number},");
    }

    private void AddWords(ReadOnlySpan<char> words)
    {
        if (words.Length > 0 && words.IndexOfAny(",\"\r\n") < 0) AddField(words);
        else AddField($"\"{words.ToString().Replace("\"", "\"\"")}\"");
    }

    private void AddField(ReadOnlySpan<char> field) => line.Append(field).Append(',');

    private void EndLine()
    {
        line.Length--;
        output.Write(Encoding.UTF8.GetBytes(line.Append("\r\n").ToString()));
        line.Clear();
    }
}
