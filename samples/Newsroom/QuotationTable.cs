using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

/// <summary>What was said, by speaker.</summary>
internal static class QuotationTable
{
    public static void Print(IAnsiConsole console)
    {
        var table = new Table().AddColumns("speaker", "says", "in");
        foreach (var speaker in Speakers.All)
        {
            foreach (var quote in speaker.Quotes)
                table.AddTextRow(quote == speaker.Quotes[0] ? speaker.Name : "", quote.Text.Cut(66), quote.Article.Id);
        }
        bool first = true;
        foreach (var quote in Quotes.All.Where(quote => quote.Speaker is null && quote.Kind == QuoteKind.Speech))
        {
            table.AddTextRow(first ? "nobody by name" : "", quote.Text.Cut(66), quote.Article.Id);
            first = false;
        }
        console.Print("Quotations by speaker", table);
    }
}
