using Corpus.Text.Rules;

namespace Corpus.Tool.Fixing;

/// <summary>Writes what a fix changes as a unified diff, which <c>patch</c> and people can read. In colour, what differs inside a line is shown inverted:
/// news has long lines.</summary>
/// <param name="output">Takes the lines, with line feeds.</param>
/// <param name="color">Whether what differs is coloured.</param>
/// <param name="terminal">Whether a person looks on; then characters that would steer the terminal are written out. In a pipe they stay, for
/// <c>patch</c>.</param>
internal sealed class DiffWriter(TextWriter output, bool color, bool terminal)
{
    private const int Context = 1;
    private const string Bold = "1", Red = "31", Green = "32", Cyan = "36";

    /// <summary>Writes the difference of one text; nothing when there is none.</summary>
    public void Write(string path, string old, string now)
    {
        // A line holds its line feed, so that a last line without one differs from one with it.
        string[] oldLines = Lines(old), newLines = Lines(now);
        var changes = LineDiff.Of(oldLines, newLines);
        if (changes.Count == 0) return;
        path = ShownText.Of(path);
        Line(Bold, $"--- {path}");
        Line(Bold, $"+++ {path}");
        for (int first = 0; first < changes.Count;)
        {
            int last = first;
            while (last + 1 < changes.Count && changes[last + 1].Old - changes[last].OldEnd <= 2 * Context) last++;
            WriteHunk(oldLines, newLines, changes, first, last);
            first = last + 1;
        }
    }

    private void WriteHunk(string[] old, string[] now, IReadOnlyList<LineChange> changes, int first, int last)
    {
        int lead = Math.Min(Context, changes[first].Old);
        int trail = Math.Min(Context, old.Length - changes[last].OldEnd);
        int oldStart = changes[first].Old - lead, oldCount = changes[last].OldEnd + trail - oldStart;
        int newStart = changes[first].New - lead, newCount = changes[last].NewEnd + trail - newStart;
        Line(Cyan, $"@@ -{Start(oldStart, oldCount)},{oldCount} +{Start(newStart, newCount)},{newCount} @@");
        int at = oldStart;
        for (int i = first; i <= last; i++)
        {
            var change = changes[i];
            while (at < change.Old) Content(null, ' ', old[at++]);
            bool pairs = change.OldEnd - change.Old == change.NewEnd - change.New;
            for (int k = change.Old; k < change.OldEnd; k++) Changed(Red, '-', old[k], pairs ? now[change.New + k - change.Old] : null);
            for (int k = change.New; k < change.NewEnd; k++) Changed(Green, '+', now[k], pairs ? old[change.Old + k - change.New] : null);
            at = change.OldEnd;
        }
        while (at < oldStart + oldCount) Content(null, ' ', old[at++]);
    }

    private void Changed(string sgr, char mark, string line, string? other)
    {
        if (!color || other is null)
        {
            Content(sgr, mark, line);
            return;
        }
        int same = 0, most = Math.Min(line.Length, other.Length);
        while (same < most && line[same] == other[same]) same++;
        int tail = 0;
        while (tail < most - same && line[^(tail + 1)] == other[^(tail + 1)]) tail++;
        Line(null, $"\e[{sgr}m{mark}{Shown(line[..same])}\e[7m{Shown(line[same..^tail])}\e[27m{Shown(line[^tail..])}\e[0m");
        NoteMissingLineFeed(line);
    }

    private void Content(string? sgr, char mark, string line)
    {
        Line(sgr, mark + Shown(line));
        NoteMissingLineFeed(line);
    }

    private void NoteMissingLineFeed(string line)
    {
        if (!line.EndsWith('\n')) Line(null, "\\ No newline at end of file");
    }

    private void Line(string? sgr, string text) => output.Write(color && sgr is not null ? $"\e[{sgr}m{text}\e[0m\n" : text + "\n");

    // Lines count from 1; a hunk without lines names the line before it.
    private static int Start(int line, int count) => count == 0 ? line : line + 1;

    private string Shown(string line)
    {
        line = line.TrimEnd('\n');
        return terminal ? string.Join('\t', line.Split('\t').Select(part => ShownText.Of(part))) : line;
    }

    // As the lines of a diff are: up to a line feed. A carriage return belongs to its line, so that a changed line end shows.
    private static string[] Lines(string text)
    {
        var lines = new List<string>();
        for (int start = 0; start < text.Length;)
        {
            int feed = text.IndexOf('\n', start);
            int end = feed < 0 ? text.Length : feed + 1;
            lines.Add(text[start..end]);
            start = end;
        }
        return [.. lines];
    }
}
