using System.Globalization;
using Spectre.Console;
using Words = Spectre.Console.Text;

namespace Corpus.Tool.Reporting;

/// <summary>A table with a title, as long as the user wants it.</summary>
internal sealed class ReportTable
{
    private readonly Table table;
    private readonly int most;
    private readonly string noun;
    private int rows;

    /// <param name="title">What it shows.</param>
    /// <param name="noun">What a row is: <c>article</c>.</param>
    /// <param name="most">The number of rows at most; 0 for all.</param>
    /// <param name="columns">The columns' heads; those that end in '#' hold numbers.</param>
    public ReportTable(string title, string noun, int most, params string[] columns)
    {
        this.noun = noun;
        this.most = most;
        table = new Table { Title = new TableTitle(Markup.Escape(title), new Style(decoration: Decoration.Bold)), Border = TableBorder.Simple };
        foreach (string column in columns)
        {
            bool number = column.EndsWith('#');
            table.AddColumn(new TableColumn(new Words(column.TrimEnd('#'))) { Alignment = number ? Justify.Right : Justify.Left, NoWrap = number });
        }
    }

    /// <summary>Adds a row, unless there are enough.</summary>
    public void Add(params object?[] cells)
    {
        rows++;
        if (most > 0 && rows > most) return;
        table.AddRow(cells.Select(c =>
            new Words(c switch { null => "", int number => number.ToString("N0", CultureInfo.InvariantCulture), _ => ShownCell.OneLine(c.ToString()!) })));
    }

    /// <summary>Prints it, with a line about the rows that were left out; nothing when it is empty.</summary>
    public void Print(IAnsiConsole console)
    {
        if (rows == 0) return;
        console.Write(table);
        if (most > 0 && rows > most) console.Write(new Words($"  and {Counted.Of(rows - most, "more " + noun)}; --top 0 shows all\n"));
        console.Write(new Words("\n"));
    }
}
