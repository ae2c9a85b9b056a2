using System.Globalization;

namespace Corpus.Generators.Tests.Harness;

/// <summary>Invented articles.</summary>
internal static class Stories
{
    public const string Harbour =
        """
        Harbour opens after a long winter
        March 3, 2021

        OSTEND – The harbour opened on Monday, and the first boat was out before dawn.

        “We waited the whole winter for this day,” said Mara Quist, the harbour master.

        The ice had closed it since December.

        “Nobody here remembers a longer wait,” Quist said.

        """;

    public const string Bakery =
        """
        Bakery gives its ovens a rest

        The bakery on Mill Street closes for a week.

        "The ovens have not been cold since my wedding," said Tom Arden, who runs it with his sister.

        """;

    /// <summary>So many different articles, "story-00017.txt" and so on, each with one quotation.</summary>
    public static (string Path, string Text)[] Of(int count) => [.. Enumerable.Range(0, count).Select(i => (PathOf(i), TextOf(i)))];

    public static string PathOf(int number) => "desk-" + (char)('a' + number % 7) + "/story-" + Word(number) + ".txt";

    public static string TextOf(int number) =>
        $"""
        Council {Word(number)} votes on the bridge
        June {number % 28 + 1}, 2021

        The council of {Word(number)} voted on the old bridge for the {number.ToString(CultureInfo.InvariantCulture)}th time.

        “We {Word(number)} will build it with our own hands,” said Ida {Word(number)}, a member of the council.

        """;

    // 0 is Bababab, 1 is Cababab: a word of its own for each number, without digits.
    public static string Word(int number)
    {
        var word = new char[7];
        for (int i = 0; i < word.Length; i++)
        {
            string letters = i % 2 == 0 ? "BDFGKLMN" : "aeiou";
            word[i] = letters[number % letters.Length];
            number /= letters.Length;
        }
        for (int i = 1; i < word.Length; i++) word[i] = char.ToLowerInvariant(word[i]);
        return new string(word);
    }
}
