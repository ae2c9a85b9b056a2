namespace Corpus.Text.Tests.Source.Unwrapping;

/// <summary>Articles that have a line for each paragraph and an empty one between each two.</summary>
internal static class InventedArticles
{
    public static readonly string Ferry = """
        Ferry operator cuts winter timetable again

        By Anna Nym
        March 14, 2023

        ELLING, Norland – The last boat will leave at four in the afternoon from October, its operator said on Tuesday, in a move that islanders called the beginning of the end for the community of 400 that lives behind the sea wall.

        "We do not have the boats, and we do not have the people who could sail them," said Ingrid Moe, who has run the line since 2014. "If we had, we would go on."

        The line carried 41,000 passengers last year, a third fewer than in 2010, and it lost two million crowns, according to its annual report, which was published last week. Most of those who stayed away were day trippers.

        "The money is gone," said Tom Reyd, a fisherman who was born on the island. "They spent it on the pier, and the pier is not even finished."

        Moe rejected that. "Nobody has stolen anything," she told reporters outside the harbour office, adding that the books would be opened to anybody who wanted to read them before the council meets in May.

        The transport ministry said that it would look at the timetable again in the spring.
        """;

    public static readonly string Library = """
        The library that would not close

        By Bodo Dittrich and Carla Ems
        2 May 2022

        WESTING (Coast Press) — When the town of Westing ran out of money in the autumn, its council voted to sell the reading room, the courtyard and the 60,000 books that three generations of librarians had bought for it.

        “I read about it on the bus,” said Helen Varga, a retired teacher. “I got off at the next stop and walked back.”

        By the evening two hundred people stood in the yard. They had brought chairs, soup and a petition that called the sale “a theft in daylight”, and they stayed until the mayor, Leo Brandt, came down the stairs in his coat.

        “You will have your library,” Brandt told them. “I do not know how, and I do not know who will pay for it, but you will have it.”

        He kept his word. A foundation in the capital gave the money for two years, and the readers themselves paint the walls, mend the roof and lend out the books on Saturdays. “It is not a museum,” Varga said. “It is a workshop with shelves.”

        What happens when the two years are over is less clear. The foundation’s director, Marta Quell, said that she had promised nothing beyond that, and that other towns were asking too.
        """;

    public static readonly string Bridge = """
        Brücke über die Lohne bleibt noch ein Jahr gesperrt

        Von Jörn Haldeck und Silke Marwitz
        14. März 2023

        LOHNSTEDT – Die Brücke über die Lohne bleibt nach Angaben der Stadtverwaltung noch mindestens ein Jahr lang gesperrt, weil die Gutachter in den Pfeilern Risse gefunden haben, die größer sind als bisher angenommen.

        „Wir können die Verantwortung nicht übernehmen“, sagte Bürgermeisterin Katrin Uhlsen am Dienstag im Rat. „Wer über diese Brücke fährt, der muss auch drüben ankommen.“

        Die Händler in der Altstadt rechnen mit weiteren Verlusten. Schon im vergangenen Jahr seien die Umsätze um ein Drittel gesunken, teilte der Verein der Kaufleute mit, und zwei Geschäfte am Markt hätten für immer geschlossen.

        „Das ist das Ende der Altstadt“, sagte Holger Brinkum, der seit dreißig Jahren einen Laden für Werkzeug betreibt. „Meine Kunden fahren jetzt nach Osterwede, und sie kommen nicht zurück.“

        Eine Fähre, wie sie die Opposition im Rat gefordert hatte, lehnte Uhlsen ab. Der Fluss führe im Sommer zu wenig Wasser, und im Winter sei der Betrieb zu gefährlich, sagte sie.
        """;

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = [Ferry, Library, Bridge];

    /// <summary>Those of a language.</summary>
    public static IEnumerable<string> Of(string language) => language == "de" ? [Bridge] : [Ferry, Library];
}
