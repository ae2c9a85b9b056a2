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
            if (words.Length > Longest) return ShownText.Of(Cut(words)) + "…";
        }
        return ShownText.Of(words.ToString().TrimEnd());
    }

    // At a space, so that no word and no surrogate pair is torn.
    private static string Cut(StringBuilder words)
    {
        int end = words.Length - 1;
        while (end > Longest / 2 && words[end] != ' ') end--;
        if (end == Longest / 2) end = char.IsHighSurrogate(words[Longest - 1]) ? Longest - 1 : Longest;
        return words.ToString(0, end).TrimEnd();
    }
}
