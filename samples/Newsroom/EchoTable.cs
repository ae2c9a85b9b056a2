using Spectre.Console;

namespace Newsroom;

/// <summary>Where different articles quote the same words.</summary>
internal static class EchoTable
{
    public static void Print(IAnsiConsole console)
    {
        var table = new Table().AddColumns("words", "in", "said by");
        foreach (var echo in Echo.All())
        {
            table.AddTextRow(
                echo.Words.Cut(60),
                string.Join('\n', echo.Quotes.Select(quote => quote.Article.Id)),
                string.Join('\n', echo.Quotes.Select(quote => quote.SaidBy ?? "–")));
        }
        console.Print("The same words in different articles", table);
    }
}
