namespace Corpus.Tool.Tests;

/// <summary>Invented articles, the same for the same number: headlines, datelines, bylines, quotations by name and without, wrapped lines, line ends of two
/// systems, characters outside the basic plane.</summary>
internal static class MadeTexts
{
    private static readonly string[] Persons = ["Ann Berg", "Karl Lund", "Mia Holm", "Dr. Ole Vik"], Towns = ["OSLO", "BERGEN", "TROMSO"],
        Words = ["We will open the mill again before the winter comes", "Nobody asked the ferrymen about the 🎻 fees", "The bridge is safe",
            "It was “a long night” for all of us", "Naïve façades don’t hold"], Cues = ["said", "told reporters", "warned"];

    /// <summary>The text of that number.</summary>
    public static string Of(int number)
    {
        var random = new Random(number);
        string end = Pick(random, ["\n", "\r\n", "\n", "\n"]), person = Pick(random, Persons);
        var lines = new List<string>();
        if (random.Next(4) == 0) lines.AddRange(["---", $"author: {Pick(random, Persons)}", "---"]);
        lines.AddRange([$"The {Pick(random, ["mill", "harp", "ferry 🎻"])} number {number} is back", ""]);
        if (random.Next(2) == 0) lines.AddRange([$"By {Pick(random, Persons)}", ""]);
        if (random.Next(2) == 0) lines.AddRange([$"Published: June {random.Next(1, 29)}, 2021", ""]);
        lines.AddRange([$"{Pick(random, Towns)} — The council met on Monday and {person}, the harbour master, spoke first.", ""]);
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            string said = Pick(random, Words), cue = Pick(random, Cues), who = Pick(random, [person, "a senior official", "She", Pick(random, Persons)]);
            string sentence = random.Next(2) == 0 ? $"“{said},” {who} {cue}." : $"{who} {cue}: “{said}.”";
            if (random.Next(5) == 0) sentence = sentence.Replace(" the ", end + "the ");
            lines.AddRange([$"{sentence} The others listened and wrote it all down, as they do in every winter.", ""]);
        }
        return number % 3 == 0 ? Wrapped(string.Join(end, lines), end) : string.Join(end, lines);
    }

    /// <summary><paramref name="text"/> with its lines broken as a typewriter breaks them.</summary>
    public static string Wrapped(string text, string end) => string.Join(end, text.Split(end).Select(line =>
    {
        var broken = new System.Text.StringBuilder();
        int width = 0;
        foreach (string word in line.Split(' '))
        {
            bool fits = width + word.Length < 60;
            broken.Append(broken.Length == 0 ? "" : fits ? " " : end).Append(word);
            width = fits ? width + word.Length + 1 : word.Length + 1;
        }
        return broken.ToString();
    }));

    /// <summary>A folder with <paramref name="count"/> of them.</summary>
    public static TextsInFolder Folder(int count)
    {
        var folder = new TextsInFolder();
        for (int i = 0; i < count; i++) folder.Write($"{i % 7}/t{i}.txt", Of(i));
        return folder;
    }

    private static string Pick(Random random, string[] of) => of[random.Next(of.Length)];
}
