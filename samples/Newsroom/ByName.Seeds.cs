using Newsroom.Corpus;
using Spectre.Console;

namespace Newsroom;

internal static partial class ByName
{
    static partial void PrintSeeds(IAnsiConsole console)
    {
        var article = Articles.WhiteHouseOpenToDiplomacy;
        var quote = article.Quotes.OurPolicyWillNotFocusOnAchievingAGrand;
        console.Print("By name", new Table()
            .AddColumns("C#", "is")
            .AddTextRow("Articles.WhiteHouseOpenToDiplomacy.Headline", article.Headline)
            .AddTextRow("  .Quotes.OurPolicyWillNotFocusOnAchievingAGrand", quote.Text)
            .AddTextRow("  quote.Speaker == Speakers.JenPsaki", quote.Speaker == Speakers.JenPsaki ? "true" : "false")
            .AddTextRow("Speakers.SungKim.Quotes.Count", $"{Speakers.SungKim.Quotes.Count}")
            .AddTextRow("Quotes.Verbatim(\"anywhere, anytime\").Article.Id", Quotes.Verbatim("anywhere, anytime").Article.Id));
    }
}
