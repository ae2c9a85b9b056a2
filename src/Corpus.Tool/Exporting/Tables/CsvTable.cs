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
        WriteLine(table.Columns.Select(c => c.Name));
    }

    public bool Takes(CorpusTable other) => other == table;

    public void Write(CorpusTable other, object?[] row)
    {
        if (Takes(other)) WriteLine(row.Select(Shown));
    }

    public void Complete() => output.Flush();

    public void Dispose()
    {
    }

    private void WriteLine(IEnumerable<string?> fields)
    {
        line.Clear();
        foreach (string? field in fields)
        {
            if (line.Length > 0) line.Append(',');
            if (field is null) continue;
            if (field.Length > 0 && field.AsSpan().IndexOfAny(",\"\r\n") < 0) line.Append(field);
            else line.Append('"').Append(field.Replace("\"", "\"\"")).Append('"');
        }
        output.Write(Encoding.UTF8.GetBytes(line.Append("\r\n").ToString()));
    }

    private static string? Shown(object? cell) => cell switch
    {
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) is { } words && cell is not null ? words : null,
    };
}
