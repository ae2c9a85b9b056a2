using Corpus.Text;
using Corpus.Text.Source;

namespace Corpus.Tool.Checking;

/// <summary>Annotations that a GitHub workflow shows beside the changed lines: <c>::warning file=seeds/a.txt,line=14,col=1,title=CORP4010::…</c></summary>
internal sealed class GitHubLog(TextWriter output) : FindingLog
{
    /// <inheritdoc/>
    public override void Write(CheckedText text)
    {
        if (text.Findings.Count == 0) return;
        var lines = new LineMap(text.Filed.Article.File);
        string path = Property(text.File.FullPath.Replace('\\', '/'));
        foreach (var finding in text.Findings)
        {
            var (line, column) = lines.PositionOf(finding.Range.Start);
            var (endLine, endColumn) = lines.PositionOf(finding.Range.End);
            string level = finding.Rule.Severity switch { Severity.Error => "error", Severity.Warning => "warning", _ => "notice" };
            string end = endLine == line ? $",endColumn={Math.Max(endColumn, column) + 1}" : "";
            output.WriteLine($"::{level} file={path},line={line + 1},endLine={endLine + 1},col={column + 1}{end},title={finding.Rule.Id}::"
                + Escaped(finding.Message));
        }
    }

    private static string Escaped(string words) => words.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string words) => Escaped(words).Replace(":", "%3A").Replace(",", "%2C");
}
