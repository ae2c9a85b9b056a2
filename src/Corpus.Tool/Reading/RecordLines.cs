using System.Text;
using System.Text.Json;
using Corpus.Text;
using Corpus.Text.Source;

namespace Corpus.Tool.Reading;

/// <summary>Texts that come as JSON lines: <c>{"id":"wire/one","text":"…"}</c>.</summary>
public static class RecordLines
{
    /// <summary>The articles of <paramref name="input"/>, one in memory at a time. A line that is none is told to <paramref name="trouble"/> and skipped; blank
    /// lines count for nothing.</summary>
    public static IEnumerable<CorpusArticle> Read(Stream input, Action<FormattableString> trouble)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, true, 64 * 1024, leaveOpen: true);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Parse(line) is { } record)
                yield return CorpusArticle.File(record.Id, SourceEncoding.Utf8, ArticleReader.Explain(record.Text), record.Id);
            else trouble($"Line {number} of standard input is not an object with the strings \"id\" and \"text\"; write one JSON object a line");
        }
    }

    private static (string Id, string Text)? Parse(string line)
    {
        try
        {
            using var document = JsonDocument.Parse(line);
            var record = document.RootElement;
            return record.ValueKind == JsonValueKind.Object
                && record.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String
                && record.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String
                    ? (id.GetString()!, text.GetString()!)
                    : null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // InvalidOperationException: half a surrogate pair, which no UTF-8 can hold.
            return null;
        }
    }
}
