using System.Text;

namespace Corpus.Text.Rules;

/// <summary>Words of the text as a message shows them: on one line, short, and without a character that would steer a terminal.</summary>
internal static class Excerpt
{
    private const int Longest = 60;

    /// <summary>The words of <paramref name="range"/>; those that would not fit become "…".</summary>
    public static string Of(string text, TextRange range)
    {
        var words = new StringBuilder();
        for (int i = range.Start; i < range.End; i++)
        {
            char c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                if (words.Length > 0 && words[words.Length - 1] != ' ') words.Append(' ');
            }
            else words.Append(c);
            if (words.Length > Longest) break;
        }
        return ShownText.Of(Shortened(words.ToString(), Longest).TrimEnd());
    }

    /// <summary>The first <paramref name="most"/> UTF-16 code units of the words at most, whole words if they are not too long, no half of a surrogate pair;
    /// "…" stands for the rest.</summary>
    public static string Shortened(string words, int most)
    {
        if (words.Length <= most) return words;
        int end = words.LastIndexOf(' ', most);
        if (end < most / 2) end = char.IsHighSurrogate(words[most - 1]) ? most - 1 : most;
        return words.Substring(0, end).TrimEnd() + "…";
    }
}
