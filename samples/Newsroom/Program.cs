using System.Text;
using Newsroom;
using Spectre.Console;

Console.OutputEncoding = Encoding.UTF8;
var console = AnsiConsole.Console;
// A file or a pipe has no width of its own; everybody gets the same tables there.
if (Console.IsOutputRedirected) console.Profile.Width = 132;

ByName.Print(console);
ArticleTable.Print(console);
QuotationTable.Print(console);
WhoIsQuotedWhere.Print(console);
EchoTable.Print(console);
FindingTable.Print(console);
