using System.Globalization;
using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

/// <summary>The articles with what each says of itself. No text is read for it.</summary>
internal static class ArticleTable
{
    public static void Print(IAnsiConsole console)
    {
        var table = new Table().AddColumns("id", "headline", "outlet", "published", "place", "words", "quotations");
        foreach (var article in Articles.All)
        {
            table.AddTextRow(
                article.Id, article.Headline, article.Outlet, article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "no date",
                article.Place, $"{article.WordCount}", $"{article.QuoteCount}");
        }
        console.Print($"{Articles.All.Count} articles", table);
    }
}
