using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

/// <summary>One row a speaker, one column an article: how often each is quoted in each.</summary>
internal static class WhoIsQuotedWhere
{
    private const int MostColumns = 6;

    public static void Print(IAnsiConsole console)
    {
        var articles = Articles.All.Where(article => article.Speakers.Count > 0).Take(MostColumns).ToArray();
        var table = new Table().AddColumn("speaker").AddColumn("spelled").AddColumns([.. articles.Select(article => Markup.Escape(article.Id))]);
        foreach (var speaker in Speakers.All)
        {
            var counts = articles.Select(article => speaker.Quotes.Count(quote => quote.Article == article));
            table.AddTextRow([speaker.Name, string.Join(", ", speaker.Spellings), .. counts.Select(count => count == 0 ? "" : $"{count}")]);
        }
        console.Print("Who is quoted where", table);
    }
}
