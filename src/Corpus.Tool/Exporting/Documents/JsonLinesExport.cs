using System.Text.Json;
using Corpus.Text.Export;

namespace Corpus.Tool.Exporting.Documents;

/// <summary><c>--format jsonl</c>: a record a line.</summary>
internal sealed class JsonLinesExport(Stream output, ExportDetail detail) : ICorpusExport
{
    private readonly ThreadLocal<(MemoryStream Line, RecordWriter Writer)> writers = new(() =>
    {
        var line = new MemoryStream();
        return (line, new RecordWriter(line, detail.Unit, detail.WithText));
    }, trackAllValues: true);

    public Action Prepare(ExportedArticle article)
    {
        var (line, writer) = writers.Value;
        line.SetLength(0);
        writer.Write(article.Filed, article.Findings);
        byte[] record = line.ToArray();
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

    public void Dispose()
    {
        foreach (var (_, writer) in writers.Values) writer.Dispose();
        writers.Dispose();
    }
}
