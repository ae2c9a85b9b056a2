namespace Corpus.Package.Tests.Harness;

/// <summary>Texts and C# that are wrong in every way that a text and its use can be.</summary>
internal static class RuleTexts
{
    private const string Body =
        "BERGEN – The new tunnel below the fjord is nearly done, the engineer said on Monday after a walk through it.\n\nIt will open to cyclists first and to buses in the autumn, when the last fans are in and the paint is dry.\n";
    private const string Flood =
        "The old ferry dock was lost in a single night of the year 2009 when the fjord rose to four metres and took the ticket office with it.";
    private const string Vote =
        "The county voted for the new tunnel with eleven votes to six after a debate of five hours that ended at one in the morning, with songs from the gallery.";

    /// <summary>Puts the texts into <paramref name="project"/>, and C# that asks for what none of them has.</summary>
    public static UserProject Mistakes(this UserProject project) =>
        project.Files().Characters().Parts().Dates().FrontMatter().Quotations().Sources().Corpus().Fields().Usage();

    private static UserProject Files(this UserProject project) => project
        .Write("seeds/picture.txt", [0x89, 0x50, 0x4E, 0x47, 0, 0, 0, 0xFF])
        .Write("seeds/latin-letter.txt", [0x4B, 0x61, 0x66, 0xE9, 0x0A])
        .Write("seeds/empty.txt", "")
        .Write("seeds/listed-twice.txt", "Fans Arrive by Barge\n\nThe fans for the tunnel came by barge.\n");

    private static UserProject Characters(this UserProject project) => project
        .Write("seeds/characters.txt",
            "Tunnel Café to Open\n\nThe countyâ€™s plan for the caf\uFFFD is <em>old</em>, a zero\u200B width, and \u202Edenied\u202C too.\n")
        .Write("seeds/cut-off.txt",
            $"Tunnel Dug at Last\n\n{Body}\nThe fjord has flooded the town twice since the year 2000. The old dock was lost when the water rose to");

    private static UserProject Parts(this UserProject project) => project
        .Write("seeds/nameless.txt",
            "BERGEN – Rain kept the gallery of the opera empty all evening, the porter said on Friday when he had put away the umbrellas. He has counted them every night for nineteen years, and never were there so few of them as this time.\n\nThe play goes on until the spring.\n")
        .Write("seeds/boilerplate.txt", $"Tunnel Signs Hung Up\n\n{Body}\nSign up for our daily newsletter\n\nThe last of them hangs above the northern mouth.\n")
        .Write("seeds/two-articles.txt",
            $"Tunnel Doors Hung\n\nBy Ann Lee\n\n{Body}\nFerry Sold for Scrap\n\nBy Tom Vik\n\nThe ferry was sold for scrap on Tuesday, and its bell stays in the town.\n")
        .Write("seeds/repeated.txt",
            $"Tunnel Lamps Lit\n\nThe new tunnel below the fjord, seen from the old dock on Monday morning.\n\nThe new tunnel below the fjord, seen from the old dock on Monday morning.\n\n{Body}");

    private static UserProject Dates(this UserProject project) => project
        .Write("seeds/dates/impossible.txt", Dated("Published: June 31, 2021"))
        .Write("seeds/dates/weekday.txt", Dated("Monday, June 22, 2021"))
        .Write("seeds/dates/conflicting.txt", Dated("Published: June 18, 2021\nPublished on June 28, 2021"))
        .Write("seeds/dates/ambiguous.txt", Dated("Published: 03/04/2021"))
        .Write("seeds/dates/order.txt", Dated("Published: June 18, 2021\nUpdated: June 8, 2021"));

    private static string Dated(string lines) => $"Tunnel To Open In May\n\n{lines}\n\n{Body}";

    private static UserProject FrontMatter(this UserProject project) => project
        .Write("seeds/matter/malformed.txt", Under("headline: [Tunnel"))
        .Write("seeds/matter/wrong-type.txt", Under("date: soon"))
        .Write("seeds/matter/unknown-key.txt", Under("headlin: Tunnel To Open"));

    private static string Under(string yaml) => $"---\n{yaml}\n---\n\n{Body}";

    private static UserProject Quotations(this UserProject project) => project
        .Write("seeds/quotations/not-closed.txt", Quoting("The tunnel “will open in May, the engineer said."))
        .Write("seeds/quotations/mismatched.txt", Quoting("“We will open it when the fans turn,\" the engineer said."))
        .Write("seeds/quotations/stray.txt", Quoting("The engineer said the fans will turn in May” and left."))
        .Write("seeds/quotations/nobody.txt",
            Quoting("It rained all day.\n\n“It is the longest tunnel that anyone here has ever cycled through in the dark.”\n\nThe tunnel is two kilometres long and has a lamp at every bend, which makes sixty lamps in all."))
        .Write("seeds/quotations/two-people.txt",
            Quoting("“We dug it in a year and a half with four machines,” said Jonas Vik, a miner.\n\n“There are lamps on both sides of the road,” said Marit Vik, an electrician.\n\n“We will open the tunnel in May and sing in it,” Vik said."))
        .Write("seeds/quotations/doubled.txt", Quoting("The engineer said “we tried it several times.”. Nobody answered."))
        .Write("seeds/quotations/nested.txt", Quoting("“They call it “the long hole” here,” the engineer said."));

    private static string Quoting(string body) => $"Tunnel To Open In May\n\nThe new tunnel below the fjord is nearly done.\n\n{body}\n";

    private static UserProject Sources(this UserProject project) => project
        .Write("transcripts/hall.txt",
            "MARIT VIK: We will not open the tunnel before the choir has sung in it.\n\nLIV DAHL: The buses cost more than the lamps and the paint together.\n")
        .Write("seeds/sources/hall.txt",
            "---\nsources: [../transcripts/hall.txt, ../transcripts/hal.txt]\n---\nTunnel Opens With a Song\n\nThe county talked about the tunnel.\n\n"
            + "“We will open the tunnel before the choir has sung in it,” Marit Vik said.\n\n"
            + "“The buses cost more than the lamps and the paint together,” Marit Vik said.\n\n"
            + "“I have not slept a single night since the rain began to fall,” Liv Dahl said.\n");

    private static UserProject Corpus(this UserProject project) => project
        .Write("seeds/same/first.txt", $"Dock Lost\n\n{Flood}\n\n{Vote}\n")
        .Write("seeds/same/second.txt", $"Dock Lost\n\n{Flood}\n\n{Vote}\n")
        .Write("seeds/same/nearly.txt", $"Dock Lost\n\n{Flood}\n\n{Vote}\n\nNobody was hurt.\n")
        .Write("seeds/shared/passage.txt",
            $"Twelve Years On\n\nThe town has waited long enough for somebody to come and dig, says the man who sells fish soup by the dock.\n\n{Flood}\n\nPeople here took boats to the market, to school and to church, and some of them still prefer the boat.\n")
        .Write("seeds/words/may.txt",
            "Tunnel in Sight\n\n“We will open the tunnel before the end of May and sing in it until the fans stop,” Marit Vik said on Monday.\n")
        .Write("seeds/words/june.txt",
            "A Song\n\n“We will open the tunnel before the end of June and sing in it until the fans stop,” Marit Vik said at the dock.\n")
        .Write("seeds/words/one.txt", "Buses First\n\n“The first bus through the tunnel will carry the choir and nobody else,” Liv Dahl said on Monday.\n")
        .Write("seeds/words/other.txt",
            "The Choir\n\n“The first bus through the tunnel will carry the choir and nobody else,” Odd Moen said in the county hall.\n")
        .Write("seeds/words/ticket.txt",
            "A Ticket\n\n“A ticket for the tunnel costs no more than a cup of coffee on the ferry,” Liv Dahl said on Monday. “Soon,” she said.\n")
        .Write("seeds/words/coffee.txt",
            "The Coffee\n\n“A ticket for the tunnel costs no more than a cup of coffee on the ferry,” Liv Dahl said at the depot. “Soon,” she said.\n")
        .Write("seeds/spelled/first.txt", "One\n\n“We will close the dock in May,” said Kim Min-seo, the mayor of the town.\n")
        .Write("seeds/spelled/second.txt", "Two\n\n“There will be fans at both ends,” said Kim Min-seo, the mayor of the town.\n")
        .Write("seeds/spelled/third.txt", "Three\n\n“Nobody has to row any more,” said Kim Min Seo, the mayor of the town.\n")
        .Write("seeds/north/harbor-walk.txt", "A Walk in the North\n\nThe walk is two miles long.\n")
        .Write("seeds/south/harbor-walk.txt", "A Walk in the South\n\nThis one takes all of a Sunday.\n")
        .Write("seeds/north/soup.txt", "---\nid: fish-soup\n---\nSoup in the North\n\nIt is made of cod.\n")
        .Write("seeds/south/stew.txt", "---\nid: fish-soup\n---\nStew in the South\n\nThere is no fish in it at all.\n");

    private static UserProject Fields(this UserProject project) => project
        .Write("seeds/fields/first.txt", Under("ticket-code: T1\nprice: free\ncolour: 1\nseat: gallery\nnext: fields/secnd\nPrice: 2"))
        .Write("seeds/fields/second.txt", Under("ticket-code: T1"))
        .Write("seeds/fields/third.txt", Under("price: 3"))
        .Write("Ticket.cs", """
            using Corpus.Generators;

            namespace Press;

            public enum Seat { Stalls, Circle }

            [ArticleFields("fields/**")]
            public partial class Ticket
            {
                [Unique] public required string TicketCode { get; set; }
                public decimal? Price { get; set; }
                public Seat Seat { get; set; }
                public ArticleRef? Next { get; set; }
                public System.Version? Edition { get; set; }
            }

            [ArticleFields("fields/**")]
            public record Receipt;
            """);

    private static UserProject Usage(this UserProject project) => project.Write("Program.cs", """
        _ = Press.Articles.TryFind("words/mayy", out _);
        _ = Press.Quotes.Verbatim("words that nobody said");
        """);
}
