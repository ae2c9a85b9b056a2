using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Export;

namespace Corpus.Tool.Exporting.Documents;

/// <summary><c>--format spans</c>: an article a line, its annotations standing off from its text.</summary>
internal sealed class SpansExport(Stream output, ExportDetail detail) : ICorpusExport
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public Action Prepare(ExportedArticle article)
    {
        string file = article.Filed.Article.File;
        var offsets = new OffsetMap(file, detail.Unit);
        var (spans, relations) = Spans.Of(article.Filed.Article);
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("id"u8, article.Filed.Id);
            json.WriteString("path"u8, article.Filed.Path);
            json.WriteStartArray("spans"u8);
            foreach (var span in spans) Write(json, span, file, offsets);
            json.WriteEndArray();
            json.WriteStartArray("relations"u8);
            foreach (var relation in relations)
            {
                json.WriteStartObject();
                json.WriteString("label"u8, relation.Label);
                json.WriteString("from"u8, relation.From);
                json.WriteString("to"u8, relation.To);
                json.WriteEndObject();
            }
            json.WriteEndArray();
            if (detail.WithText) json.WriteString("text"u8, file);
            json.WriteEndObject();
        }
        line.WriteByte((byte)'\n');
        byte[] made = line.ToArray();
        return () => output.Write(made);
    }

    public void Complete() => output.Flush();

    public void Dispose()
    {
    }

    private static void Write(Utf8JsonWriter json, Span span, string file, OffsetMap offsets)
    {
        json.WriteStartObject();
        json.WriteString("id"u8, span.Id);
        json.WriteString("label"u8, span.Label);
        json.WriteNumber("start"u8, offsets.Of(span.Range.Start));
        json.WriteNumber("end"u8, offsets.Of(span.Range.End));
        json.WriteString("text"u8, span.Range.TextOf(file));
        if (span is { Label: "quote", Quote: { } quote })
        {
            json.WriteString("kind"u8, RecordWriter.KindOf(quote.Kind));
            json.WriteBoolean("closed"u8, quote.Quotation.Closed);
        }
        else if (span is { Label: "speaker", Quote.Attribution: { } said })
        {
            json.WriteString("kind"u8, RecordWriter.KindOf(said.Kind));
            json.WriteString("name"u8, said.Name);
            json.WriteString("description"u8, said.Description);
        }
        json.WriteEndObject();
    }
}
