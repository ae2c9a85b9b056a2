using System.Text.Json;
using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Source;

namespace Corpus.Tool.Checking;

/// <summary>One SARIF 2.1.0 log (OASIS), which code hosts and editors show beside the text. Regions count UTF-16 code units, and fixes go along.</summary>
internal sealed class SarifLog : FindingLog
{
    private readonly Utf8JsonWriter json;

    public SarifLog(Stream output)
    {
        json = new Utf8JsonWriter(output, JsonText.Indented);
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("newlineSequences");
        foreach (string end in (string[])["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"]) json.WriteStringValue(end);
        json.WriteEndArray();
        json.WriteStartArray("results");
    }

    /// <inheritdoc/>
    public override void Write(CheckedText text)
    {
        if (text.Findings.Count == 0) return;
        var lines = new LineMap(text.Filed.Article.File);
        foreach (var finding in text.Findings)
        {
            json.WriteStartObject();
            json.WriteString("ruleId", finding.Rule.Id);
            json.WriteNumber("ruleIndex", IndexOf(finding.Rule));
            json.WriteString("level", LevelOf(finding.Rule.Severity));
            WriteMessage("message", finding.Message);
            json.WriteStartArray("locations");
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            WriteFile(text);
            WriteRegion("region", finding.Range, lines);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndArray();
            if (finding.Edit is { } edit) WriteFix(text, finding, edit, lines);
            json.WriteEndObject();
        }
        json.Flush();
    }

    /// <inheritdoc/>
    public override void Close(IReadOnlyList<string> errors)
    {
        json.WriteEndArray();
        json.WriteStartArray("invocations");
        json.WriteStartObject();
        json.WriteBoolean("executionSuccessful", errors.Count == 0);
        json.WriteStartArray("toolExecutionNotifications");
        foreach (string report in errors)
        {
            json.WriteStartObject();
            json.WriteString("level", "error");
            WriteMessage("message", report);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.Flush();
    }

    /// <inheritdoc/>
    public override void Dispose() => json.Dispose();

    private void WriteTool()
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "corpus");
        json.WriteString("version", ToolVersion.Number);
        json.WriteStartArray("rules");
        foreach (var rule in RuleTable.All)
        {
            json.WriteStartObject();
            json.WriteString("id", rule.Id);
            WriteMessage("shortDescription", rule.Title);
            if (Uri.TryCreate(rule.HelpLink, UriKind.Absolute, out _)) json.WriteString("helpUri", rule.HelpLink);
            json.WriteStartObject("defaultConfiguration");
            json.WriteString("level", LevelOf(rule.Severity));
            json.WriteEndObject();
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFix(CheckedText text, RuleFinding finding, TextEdit edit, LineMap lines)
    {
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteMessage("description", finding.Rule.Title);
        json.WriteStartArray("artifactChanges");
        json.WriteStartObject();
        WriteFile(text);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion("deletedRegion", edit.Range, lines);
        WriteMessage("insertedContent", edit.NewText);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteFile(CheckedText text)
    {
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", UriOf(text.File.FullPath));
        json.WriteEndObject();
    }

    private void WriteRegion(string name, TextRange range, LineMap lines)
    {
        var (line, column) = lines.PositionOf(range.Start);
        var (endLine, endColumn) = lines.PositionOf(range.End);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", line + 1);
        json.WriteNumber("startColumn", column + 1);
        json.WriteNumber("endLine", endLine + 1);
        json.WriteNumber("endColumn", endColumn + 1);
        json.WriteNumber("charOffset", range.Start);
        json.WriteNumber("charLength", range.Length);
        json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // A relative path stays relative, so that the log can be read on another machine.
    private static string UriOf(string path) => Path.IsPathFullyQualified(path)
        ? new Uri(path).AbsoluteUri
        : string.Join('/', path.Replace('\\', '/').Split('/').Where(p => p != ".").Select(Uri.EscapeDataString));

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    private static int IndexOf(Rule rule)
    {
        for (int i = 0; i < RuleTable.All.Count; i++)
            if (RuleTable.All[i].Id == rule.Id) return i;
        return -1;
    }
}
