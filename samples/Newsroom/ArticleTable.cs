using System.Globalization;
using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

/// <summary>The articles with what each says of itself. No text is read for it.</summary>
internal static class ArticleTable
{
    public static void Print(IAnsiConsole console)
    {
        var table = new Table().AddColumn("id", id => id.NoWrap()).AddColumns("headline", "outlet", "published", "place", "words", "quotes");
        foreach (var article in Articles.All)
        {
            table.AddTextRow(
                article.Id, article.Headline?.Cut(44), article.Outlet, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date",
                article.Place, $"{article.WordCount}", $"{article.QuoteCount}");
        }
        console.Print($"{Articles.All.Count} articles", table);
    }
}
