using System.Text;
using Newsroom;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var console = AnsiConsole.Console;
if (Console.IsOutputRedirected)
{
    // A file or a pipe has neither width nor colours: everybody gets the same tables there.
    console.Profile.Width = 132;
    console.Profile.Capabilities.Ansi = false;
}

ByName.Print(console);
ArticleTable.Print(console);
QuotationTable.Print(console);
WhoIsQuotedWhere.Print(console);
EchoTable.Print(console);
FindingTable.Print(console);
