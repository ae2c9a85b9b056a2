using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Tool.Checking;

/// <summary>A finding a line, as compilers write them and editors and terminals can follow: <c>seeds/wire/a.txt(14,1): warning CORP2006: …</c>.</summary>
internal sealed class PlainLog(TextWriter output, bool color) : FindingLog
{
    /// <inheritdoc/>
    public override void Write(CheckedText text)
    {
        if (text.Findings.Count == 0) return;
        var lines = new LineMap(text.Filed.Article.File);
        foreach (var finding in text.Findings)
        {
            var (line, column) = lines.PositionOf(finding.Range.Start);
            output.WriteLine($"{ShownText.Of(text.File.FullPath)}({line + 1},{column + 1}): {Named(finding.Rule.Severity)} {finding.Rule.Id}: {finding.Message}");
        }
    }

    private string Named(Severity severity)
    {
        string name = SeverityNames.Of(severity);
        if (!color) return name;
        int sgr = severity switch { Severity.Error => 31, Severity.Warning => 33, _ => 36 };
        return $"\e[{sgr}m{name}\e[0m";
    }
}
