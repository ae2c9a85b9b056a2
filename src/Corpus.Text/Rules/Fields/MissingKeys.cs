using System.Text;
using Corpus.Text;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Rules.Fields;

/// <summary>Adds the keys that front matter lacks, each with a placeholder.</summary>
internal static class MissingKeys
{
    /// <summary>The edit of <paramref name="text"/> that adds the keys of <paramref name="fields"/> at the end of its front matter, or makes front matter of
    /// them.</summary>
    public static TextEdit Added(string text, FrontMatterSection? matter, IEnumerable<RecordField> fields)
    {
        string line = LineEnd(text);
        var lines = new StringBuilder();
        foreach (var field in fields) lines.Append(WrittenValue.Of(field.Shown, "")).Append(": ").Append(FieldValues.Placeholder(field)).Append(line);
        if (matter is null) return new TextEdit(default, $"---{line}{lines}---{line}{line}");
        // The closing line is three characters long, whichever it is.
        int close = Math.Max(0, matter.Range.End - 3);
        return new TextEdit(new TextRange(close, close), lines.ToString());
    }

    private static string LineEnd(string text)
    {
        int end = text.IndexOf('\n');
        return end > 0 && text[end - 1] == '\r' ? "\r\n" : "\n";
    }
}
