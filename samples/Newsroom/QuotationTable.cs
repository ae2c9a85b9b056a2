using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

/// <summary>What was said, by speaker: those with a name first, then those whom the texts only describe.</summary>
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
        foreach (var source in Quotes.All.Where(quote => quote.Speaker is null && quote.Kind == QuoteKind.Speech).GroupBy(quote => quote.SaidBy ?? "nobody"))
        {
            foreach (var quote in source)
                table.AddTextRow(quote == source.First() ? source.Key : "", quote.Text.Cut(66), quote.Article.Id);
        }
        console.Print("Quotations by speaker", table);
    }
}
