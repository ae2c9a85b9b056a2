namespace Corpus.Tool.Tests;

/// <summary>Invented articles that a page could stumble over: markup, words from right to left, emoji, names without end, days weeks apart, no facts at
/// all.</summary>
internal static class UnusualNews
{
    /// <summary>Markup that would run if a page obeyed it.</summary>
    public const string Markup = "</script><script>alert(1)</script><img src=x onerror=alert(2)>&amp;<!--";

    private const string Home = "“The harp is home and it will stay with us,” said ";

    private static readonly string LongName = string.Join('-', Enumerable.Repeat("Featherstonehaugh", 8));

    /// <summary>Writes them.</summary>
    public static void Write(TextsInFolder folder)
    {
        folder.Write("a <b>&'\" $& {path}.txt", $"The {Markup} harp\n\nBy Ann <b>Lee</b>\nJune 4, 2021\n\nBRENT – “The harp {Markup} is home and it will stay with us,” said Ana <i>Ruiz.\n");
        folder.Write("עברית/שלום.txt", "שלום עולם, הנבל חזר לעיר\n\nJune 5, 2021\n\n“הנבל שלנו עכשיו והוא יישאר איתנו,” said Dana Levi. \u202Ered " + Home + "Omar Sayyid.\n");
        folder.Write("😀/👩‍👩‍👧‍👦.txt", "😀 Harp 👩‍👩‍👧‍👦 returns to Brent\n\nJune 21, 2021\n\n“The harp is home 😀 and it will stay with us 👩‍👩‍👧‍👦,” said Ana Ruiz 🙂.\n");
        folder.Write("竖琴/新闻.txt", "竖琴回到了布伦特镇并且将永远留在那里\n\n“竖琴回来了,” said Wang Wei.\n\n" + new string('長', 300) + "\n");
        folder.Write($"{string.Join('-', Enumerable.Repeat("folder", 20))}/{string.Join('_', Enumerable.Repeat("name", 40))}.txt",
            $"{string.Concat(Enumerable.Repeat("A headline that never ends ", 5))}\n\nJune 23, 2021\n\n{Home}Maximilian {LongName}. “{new string('w', 200)},” said the "
            + "deputy assistant secretary of the ministry for the interior and for the regional development of the northern provinces.\n");
        folder.Write("control.txt", "Tabs\tand \u001B[31mred\u0007 bell\u2028line\u2029end\u200B zero\n\n“They came,” they said. “Then it is,” said Ana Ruiz.\n");
        folder.Write("empty.txt", "");
        // So that there is every severity.
        folder.Write(".editorconfig", "[*]\ncorpus_diagnostic.CORP1005.severity = error\n");
    }
}
