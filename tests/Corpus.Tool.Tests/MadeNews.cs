namespace Corpus.Tool.Tests;

/// <summary>Short invented articles: outlets, places, days, people with roles, words that several articles quote, findings. The same number always gives the
/// same article.</summary>
internal static class MadeNews
{
    private static readonly string[] First = ["Ada", "Bruno", "Carla", "Dario", "Elena", "Farid", "Greta", "Hugo", "Ines", "Jonas"],
        Last = ["Abernathy", "Brandvold", "Castellan", "Drummond", "Eastlake", "Grantham", "Halvorsen", "Kessler", "Lindqvist", "Marchetti", "Okonjo", "Petrescu"],
        Roles = ["Mayor", "Gov.", "Sen.", "Judge", "Minister"], Places = ["ASHBOURNE", "BELLMOOR", "CARRICK", "DUNMERE", "FALKENBERG", "NORTHAM"],
        Outlets = ["The Kingshaven Courier", "Granville Public Radio", "The Northam Ledger", "Falkenberg Daily News", "The Harbour Times"],
        Things = ["harbour", "bridge", "tunnel", "orchard", "ferry", "clinic", "quarry", "lighthouse", "library", "shipyard", "canal", "vineyard", "chapel"],
        Qualities = ["quiet", "costly", "narrow", "rural", "coastal", "historic", "crowded", "modest", "steep", "fragile", "annual"];

    private static readonly Lazy<string> TwoThousand = new(() =>
    {
        using var folder = new TextsInFolder();
        Write(folder, 2_000);
        return ToolRun.Of("report", folder.Path, "--html", "-").Output;
    });

    /// <summary>The page over two thousand of them, made once for all tests.</summary>
    public static string Page => TwoThousand.Value;

    /// <summary>Writes articles 0 to <paramref name="count"/> − 1, five hundred to a folder.</summary>
    public static void Write(TextsInFolder folder, int count)
    {
        for (int i = 0; i < count; i++) folder.Write($"{Outlets[i * 7 % 5].ToLowerInvariant().Replace(' ', '-')}/{i / 500:D2}/{i:D5}-article.txt", Text(i));
    }

    private static string Text(int number)
    {
        // Some are asked more often than others.
        int asked = number % 12 * (number % 11) / 2;
        string person = $"{Of(First, asked * 3)} {Of(Last, asked * 5)}", role = Of(Roles, asked);
        string thing = Of(Things, number), other = Of(Things, number * 5 + 3), quality = Of(Qualities, number * 3 + number / 11);
        var day = new DateTime(2015, 1, 4).AddDays(number * 37 % 53 * (number % 59));
        string shared = number % 8 == 0 ? $"“Nobody here has asked for a second {Of(Things, number / 200)} beside the first one,” {(number / 8 % 2 == 0 ? "a senior official" : "critics")} said.\n\n" : "";
        return $"The {quality} {thing} divides the town beside the {other} for the {number}th time\n\nBy {Of(First, number)} {Of(Last, number)}\n{Of(Outlets, number * 7)}\n{day:MMMM d, yyyy}\n\n"
            + $"{Of(Places, number % 4 * (number % 3))} – The {quality} {thing} of number {number} stays closed until the council has met again in the autumn.\n\n"
            + $"“We will open the {quality} {thing} before the {other} of {number} is sold,” {role} {person} said on Friday. “It is {number} years old.”\n\n"
            + shared + (number % 9 == 0 ? "The keys were <b>lost</b> on the way.\n\n" : "")
            + $"The {other} lies {number} miles to the north of it, and {person[(person.IndexOf(' ') + 1)..]} called it “a {Of(Qualities, number / 2)} place.”\n";
    }

    private static string Of(string[] words, int number) => words[number % words.Length];
}
