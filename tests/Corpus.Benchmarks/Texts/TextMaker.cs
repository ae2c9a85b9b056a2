using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Texts;

/// <summary>
/// Writes invented news articles: the same seed and number always give the same text. An article has about 4.7 KB and nine
/// quotations, as the news articles have that the reader was measured on. One quotation of twenty is in other articles of the same fifty.
/// </summary>
internal sealed class TextMaker
{
    private const ulong Step = 0x9E3779B97F4A7C15UL;

    private static readonly string[] Months =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private readonly StringBuilder text = new();
    private int article;
    private ulong state;
    private string[] people = [];
    private string topic = "";
    private string body = "";

    /// <summary>The text of article <paramref name="number"/>.</summary>
    public string Make(int number)
    {
        article = number;
        state = StateOf(number);
        text.Clear();
        people = [Person(), Person(), Person()];
        topic = Pick(Vocabulary.Topics);
        body = Pick(Vocabulary.Bodies);

        string headline = $"{Capital(body)} {Pick(Vocabulary.Verbs)} {topic} {Clause()}";
        text.Append(headline).Append("\n\n");
        text.Append("By ").Append(Person()).Append('\n').Append(Pick(Vocabulary.Outlets)).Append('\n');
        text.Append(CultureInfo.InvariantCulture, $"{Pick(Months)} {Next(28) + 1}, {2005 + Next(20)}\n\n");
        text.Append(Pick(Vocabulary.Places)).Append(" – ");
        text.Append(Statement()).Append(' ').Append(Statement()).Append("\n\n");
        for (int paragraph = 0; paragraph < 16; paragraph++)
        {
            if (paragraph == 8 && Next(3) == 0) text.Append(Pick(Vocabulary.Boilerplate)).Append("\n\n");
            text.Append(Paragraph(paragraph)).Append("\n\n");
        }
        text.Append("Copyright ").Append(2005 + Next(20)).Append(' ').Append(Pick(Vocabulary.Outlets)).Append(". All rights reserved.\n");
        return text.ToString();
    }

    /// <summary>Writes articles 0 to <paramref name="count"/> − 1 below <paramref name="folder"/>, a thousand to a folder; with <paramref name="fields"/> below
    /// front matter.</summary>
    public static void Write(string folder, int count, bool fields = false)
    {
        var maker = new TextMaker();
        for (int i = 0; i < count; i++)
        {
            string below = Path.Combine(folder, (i / 1000).ToString("D3", CultureInfo.InvariantCulture));
            if (i % 1000 == 0) Directory.CreateDirectory(below);
            File.WriteAllText(Path.Combine(below, $"{i:D6}-article.txt"), fields ? FieldTexts.Of(maker.Make(i), i) : maker.Make(i));
        }
    }

    private string Paragraph(int number) => (number % 6) switch
    {
        0 => $"“{Capital(Thought())},” {Surname(Next(3))} {Pick(Vocabulary.Cues)}. “{Capital(Thought())}.”",
        3 => $"{Pick(Vocabulary.Roles)} {people[number % 2]}, {Pick(Vocabulary.Trades)}, {Pick(Vocabulary.Cues)} the {topic} was “{Thing()} and {Thing()}” {Clause()}. {Statement()}",
        4 => $"{Statement()} According to {Pick(Vocabulary.Bodies)}, about {Next(900) + 100} households and {Next(90) + 10} firms are affected, {Clause()}. {Statement()}",
        _ => $"{Statement()} {Statement()}",
    };

    private string Statement() =>
        $"{Capital(Pick(Vocabulary.Bodies))} {Pick(Vocabulary.Verbs)} the {Thing()} {Clause()}, and {Surname(Next(3))} {Pick(Vocabulary.Verbs)} it.";

    private string Clause() => $"{Pick(Vocabulary.Turns)} the {Thing()} {Pick(Vocabulary.Verbs)} the {Thing()}";

    private string Thought()
    {
        if (Next(14) > 0) return NewThought();
        ulong before = state;
        // What was said at the same event.
        state = StateOf(-1 - (article / 50 * 5 + Next(5)));
        string said = NewThought();
        state = before;
        return said;
    }

    private string NewThought() =>
        $"{Pick(Vocabulary.Subjects)} {Pick(Vocabulary.Modals)} {Pick(Vocabulary.Deeds)} {Matter()} {LinkedMatter()} {LinkedMatter()}";

    private string LinkedMatter() => $"{Pick(Vocabulary.Links)} {Matter()}";

    private string Matter() => $"{Pick(Vocabulary.Determiners)} {Thing()}";

    private string Thing() => $"{Pick(Vocabulary.Adjectives)} {Pick(Vocabulary.Nouns)}";

    private string Person() => Pick(Vocabulary.FirstNames) + " " + Pick(Vocabulary.LastNames);

    private string Surname(int person) => people[person][(people[person].IndexOf(' ') + 1)..];

    private string Pick(string[] words) => words[Next(words.Length)];

    // Mixed, so that no article draws what its neighbours drew a few draws later.
    private static ulong StateOf(long number) => Mixed((ulong)number * Step + 0xD1B54A32D192ED03UL);

    private int Next(int below) => (int)(Mixed(state += Step) % (ulong)below);

    private static ulong Mixed(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
