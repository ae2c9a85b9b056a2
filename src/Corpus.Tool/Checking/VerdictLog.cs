using System.Text.Json;
using Corpus.Text;
using Corpus.Text.Export;
using Corpus.Text.Index.Sources;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Tool.Reading;

namespace Corpus.Tool.Checking;

/// <summary>Writes the verdicts on a draft's quotations: a line each for people, with the passages below it where they differ, or a JSON object each.</summary>
internal sealed class VerdictLog(TextWriter writer, Stream output, bool color)
{
    /// <summary>Writes lines for people.</summary>
    public void Write(TextFile file, CorpusArticle filed, IReadOnlyList<QuotationVerdict> verdicts)
    {
        var lines = new LineMap(filed.Article.File);
        foreach (var verdict in verdicts)
        {
            var (line, column) = lines.PositionOf(filed.Article.Source.InFile(verdict.Here).Start);
            string source = verdict.Source is { } found ? $"; {ShownText.Of(found.Path)}, line {found.LineOf(verdict.There)}" : "";
            writer.WriteLine($"{ShownText.Of(file.FullPath)}({line + 1},{column + 1}): {Colored(verdict)}: "
                + $"\"{Excerpt.Of(filed.Article.Text, verdict.Here)}\"{source}");
            if (verdict.Kind is not (VerdictKind.Differs or VerdictKind.OtherSpeaker)) continue;
            var (here, there) = SideBySide.Of(filed.Article.Text, verdict);
            writer.WriteLine("    here   " + here);
            writer.WriteLine("    there  " + there);
        }
    }

    /// <summary>Writes JSON lines. Offsets count code points of the whole file, ends exclusive.</summary>
    public void WriteJson(TextFile file, CorpusArticle filed, IReadOnlyList<QuotationVerdict> verdicts)
    {
        var lines = new LineMap(filed.Article.File);
        var offsets = new OffsetMap(filed.Article.File, OffsetUnit.CodePoint);
        foreach (var verdict in verdicts)
        {
            using (var json = new Utf8JsonWriter(output, JsonText.Options))
            {
                json.WriteStartObject();
                json.WriteString("path", file.FullPath);
                json.WriteString("verdict", VerdictWords.Of(verdict.Kind));
                Place(filed.Article.Source.InFile(verdict.Here));
                json.WriteString("text", verdict.Here.TextOf(filed.Article.Text));
                json.WriteString("speaker", verdict.Speaker);
                json.WriteStartArray("edits");
                foreach (string edit in VerdictWords.Of(verdict.Edits)) json.WriteStringValue(edit);
                json.WriteEndArray();
                json.WriteStartArray("differences");
                foreach (var difference in verdict.Differences)
                {
                    json.WriteStartObject();
                    json.WriteString("kind", VerdictWords.Of(difference.Kind));
                    Place(filed.Article.Source.InFile(difference.Here));
                    json.WriteString("here", difference.Here.TextOf(filed.Article.Text));
                    json.WriteString("there", verdict.Source is { } from ? difference.There.TextOf(from.Article.Text) : "");
                    json.WriteEndObject();
                }
                json.WriteEndArray();
                json.WriteString("source", verdict.Source?.Path);
                if (verdict.Source is { } source)
                {
                    json.WriteNumber("sourceLine", source.LineOf(verdict.There));
                    json.WriteString("passage", verdict.There.TextOf(source.Article.Text));
                }
                if (verdict.SaidBy is not null) json.WriteString("saidBy", verdict.SaidBy);
                json.WriteEndObject();

                void Place(TextRange range)
                {
                    var (line, column) = lines.PositionOf(range.Start);
                    json.WriteNumber("line", line + 1);
                    json.WriteNumber("column", column + 1);
                    json.WriteNumber("start", offsets.Of(range.Start));
                    json.WriteNumber("end", offsets.Of(range.End));
                }
            }
            output.Write("\n"u8);
        }
    }

    private string Colored(QuotationVerdict verdict)
    {
        string words = ShownText.Of(VerdictWords.Of(verdict));
        if (!color) return words;
        int sgr = verdict.Kind switch { VerdictKind.Verbatim => 32, VerdictKind.Edited => 36, _ => 33 };
        return $"\e[{sgr}m{words}\e[0m";
    }
}
