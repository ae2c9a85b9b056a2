using System.Text.Json;
using Corpus.Text.Export;

namespace Corpus.Tool.Exporting.Documents;

/// <summary><c>--format jsonl</c>: a record a line.</summary>
internal sealed class JsonLinesExport(Stream output, ExportDetail detail) : ICorpusExport
{
    private readonly ThreadLocal<RecordWriter> writers = new(() => new RecordWriter(detail.Unit, detail.WithText));

    public Action Prepare(ExportedArticle article)
    {
        byte[] record = writers.Value!.Line(article.Filed, article.Findings);
        return () => output.Write(record);
    }

    public void WriteError(long line, string error)
    {
        using var json = new Utf8JsonWriter(output, new JsonWriterOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
        json.WriteStartObject();
        json.WriteNumber("line"u8, line);
        json.WriteString("error"u8, error);
        json.WriteEndObject();
        json.Flush();
        output.WriteByte((byte)'\n');
    }

    public void Complete() => output.Flush();

    public void Dispose() => writers.Dispose();
}
