using Spectre.Console;

namespace Newsroom;

/// <summary>How all tables look.</summary>
internal static class Printing
{
    /// <summary>Prints <paramref name="table"/> under <paramref name="title"/>.</summary>
    public static void Print(this IAnsiConsole console, string title, Table table)
    {
        console.WriteLine();
        console.Write(table.Title(title, new Style(decoration: Decoration.Bold)).Border(TableBorder.Rounded));
    }

    /// <summary>Adds a row of plain words: an article's own brackets are no markup.</summary>
    public static Table AddTextRow(this Table table, params string?[] cells) => table.AddRow(cells.Select(cell => new Text(cell ?? "–")));

    /// <summary>The words, cut at a space so that they take at most <paramref name="length"/> characters.</summary>
    public static string Cut(this string words, int length)
    {
        string line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= length) return line;
        int space = line.LastIndexOf(' ', length - 2);
        return line[..(space > 0 ? space : length - 2)] + " …";
    }
}
