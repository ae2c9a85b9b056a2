using System.Text.Json;
using Corpus.Text.Export;
using Corpus.Text.Source;

namespace Corpus.Tool.Checking;

/// <summary>A finding a line as a JSON object, for scripts. Lines and columns count from 1, columns in UTF-16 code units; start and end count code points, as
/// in the export.</summary>
internal sealed class JsonLinesLog(Stream output) : FindingLog
{
    /// <inheritdoc/>
    public override void Write(CheckedText text)
    {
        if (text.Findings.Count == 0) return;
        var lines = new LineMap(text.Filed.Article.File);
        var offsets = new OffsetMap(text.Filed.Article.File, OffsetUnit.CodePoint);
        foreach (var finding in text.Findings)
        {
            using (var json = new Utf8JsonWriter(output, JsonText.Options))
            {
                var (line, column) = lines.PositionOf(finding.Range.Start);
                var (endLine, endColumn) = lines.PositionOf(finding.Range.End);
                json.WriteStartObject();
                json.WriteString("path", text.File.FullPath);
                json.WriteString("id", finding.Rule.Id);
                json.WriteString("severity", SeverityNames.Of(finding.Rule.Severity));
                json.WriteNumber("line", line + 1);
                json.WriteNumber("column", column + 1);
                json.WriteNumber("endLine", endLine + 1);
                json.WriteNumber("endColumn", endColumn + 1);
                json.WriteNumber("start", offsets.Of(finding.Range.Start));
                json.WriteNumber("end", offsets.Of(finding.Range.End));
                json.WriteString("message", finding.Message);
                json.WritePropertyName("fix");
                if (finding.Edit is { } edit)
                {
                    json.WriteStartObject();
                    json.WriteNumber("start", offsets.Of(edit.Range.Start));
                    json.WriteNumber("end", offsets.Of(edit.Range.End));
                    json.WriteString("text", edit.NewText);
                    json.WriteEndObject();
                }
                else json.WriteNullValue();
                json.WriteEndObject();
            }
            output.Write("\n"u8);
        }
    }
}
