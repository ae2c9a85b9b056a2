using System.Text;

namespace Corpus.Text.Tests.Source.Unwrapping;

/// <summary>How a program breaks the lines of an article: what stands before each paragraph's first line and before the others, and between two
/// paragraphs.</summary>
internal sealed record Layout
{
    public required int Width { get; init; }

    public string First { get; init; } = "";

    public string Others { get; init; } = "";

    public string Between { get; init; } = "\n";

    public string LineEnd { get; init; } = "\n";

    public bool Justified { get; init; }

    /// <summary>Whether words are parted at a line's end.</summary>
    public bool Hyphens { get; init; }

    /// <summary><paramref name="article"/> in this layout. Lines above the story are too short to be broken.</summary>
    public string Of(string article)
    {
        var text = new StringBuilder();
        foreach (string paragraph in article.Split('\n'))
        {
            if (paragraph.Length == 0) text.Append(Between);
            else Break(paragraph, text);
        }
        return text.ToString().Replace("\n", LineEnd);
    }

    private void Break(string paragraph, StringBuilder text)
    {
        string before = paragraph.Length > Width ? First : Others == First ? First : "";
        var line = new List<string>();
        int room = Width - before.Length;
        foreach (string word in paragraph.Split(' '))
        {
            if (line.Count > 0 && line.Sum(w => w.Length + 1) + word.Length > room)
            {
                int left = room - line.Sum(w => w.Length + 1) - 1;
                bool parted = Hyphens && left >= 3 && word.Length - left >= 3 && word.All(char.IsLetter);
                if (parted) line.Add(word[..left] + "-");
                text.Append(before).Append(Filled(line, Justified ? room : 0)).Append('\n');
                line.Clear();
                (before, room) = (Others, Width - Others.Length);
                line.Add(parted ? word[left..] : word);
            }
            else line.Add(word);
        }
        text.Append(before).Append(string.Join(' ', line)).Append('\n');
    }

    private static string Filled(List<string> words, int width)
    {
        int missing = width - words.Sum(w => w.Length + 1) + 1, gaps = words.Count - 1;
        if (missing <= 0 || gaps == 0) return string.Join(' ', words);
        var line = new StringBuilder(words[0]);
        for (int i = 1; i < words.Count; i++) line.Append(' ', 1 + missing * i / gaps - missing * (i - 1) / gaps).Append(words[i]);
        return line.ToString();
    }
}
