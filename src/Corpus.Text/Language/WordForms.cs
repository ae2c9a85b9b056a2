using System.Text;

namespace Corpus.Text.Language;

/// <summary>Words whose forms stand in one line of a table: <c>say|says|said|saying</c>, a tab, <c>say base|third|past|ing</c>. What stands before the last
/// word of the first form's value holds for all.</summary>
internal static class WordForms
{
    private const char Bar = '|';

    /// <summary>The table's <paramref name="text"/> with a line for each form; itself where every line has one already. A form that has no value of its own
    /// gets what holds for all.</summary>
    public static string InLines(string text)
    {
        if (text.IndexOf(Bar) < 0) return text;
        var lines = new StringBuilder(text.Length * 2);
        foreach (string line in text.Split('\n'))
        {
            int tab = line.IndexOf('\t');
            if (line.IndexOf(Bar) is var bar && (bar < 0 || line[0] == '#'))
            {
                lines.Append(line).Append('\n');
                continue;
            }
            string[] words = (tab < 0 ? line : line.Substring(0, tab)).Split(Bar), values = line.Substring(tab < 0 ? line.Length : tab + 1).Split(Bar);
            string common = values[0].Substring(0, values[0].LastIndexOf(' ') + 1);
            for (int i = 0; i < words.Length; i++)
                lines.Append(words[i]).Append('\t').Append(i == 0 ? "" : common).Append(i < values.Length ? values[i] : "").Append('\n');
        }
        return lines.ToString();
    }
}
