using System.Text;

namespace Corpus.Text;

/// <summary>A file of which the corpus folder alone does not say what it is to the corpus.</summary>
/// <param name="File">The file's full path.</param>
/// <param name="Path">The path that it has in the corpus; null when it is no text of it.</param>
/// <param name="Name">The <c>CorpusName</c> of its item; null when it has none.</param>
internal sealed record TextMark(string File, string? Path, string? Name);

/// <summary>The marks of a project: its texts outside the corpus folder, those that are no .txt or have a <c>CorpusName</c>, and files in the folder that it
/// took out. The build writes them into one property, because a section of a configuration file for each costs a compiler minutes at 100,000 of them.</summary>
internal sealed class TextMarks
{
    private const char Separator = '|';
    private const int Fields = 3;

    private readonly Dictionary<string, TextMark> byFile = new(StringComparer.Ordinal);

    /// <summary>The marks of a project that has none.</summary>
    public static TextMarks None { get; } = new();

    /// <summary>The mark of the file at <paramref name="file"/>, a full path; null when it has none.</summary>
    public TextMark? Of(string file) => byFile.Count > 0 && byFile.TryGetValue(TextPath.Spelled(file), out var mark) ? mark : null;

    /// <summary>The marks as one line that a configuration file can hold.</summary>
    public static string Write(IEnumerable<TextMark> marks)
    {
        var line = new StringBuilder();
        foreach (var mark in marks)
        {
            if (line.Length > 0) line.Append(Separator);
            line.Append(ConfigValue.Escape(mark.File)).Append(Separator).Append(ConfigValue.Escape(mark.Path ?? "")).Append(Separator)
                .Append(ConfigValue.Escape(mark.Name ?? ""));
        }
        return line.ToString();
    }

    /// <summary>The marks in <paramref name="line"/>, which <see cref="Write"/> wrote.</summary>
    public static TextMarks Read(string line)
    {
        var marks = new TextMarks();
        string[] fields = line.Split(Separator);
        for (int i = 0; i + Fields <= fields.Length; i += Fields)
        {
            string file = ConfigValue.Unescape(fields[i]), path = ConfigValue.Unescape(fields[i + 1]), name = ConfigValue.Unescape(fields[i + 2]);
            marks.byFile[TextPath.Spelled(file)] = new TextMark(file, path.Length > 0 ? path : null, name.Length > 0 ? name : null);
        }
        return marks;
    }
}
