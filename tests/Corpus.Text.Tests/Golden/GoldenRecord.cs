using System.Text;
using System.Text.Json;
using Corpus.Text.Export;
using Corpus.Text.Source;

namespace Corpus.Text.Tests.Golden;

/// <summary>What the reader exports of one text, as the golden corpus asks for it: by the record that users load, so that no type of the reader is
/// named.</summary>
internal sealed class GoldenRecord(string text)
{
    private readonly JsonElement record = Export(text);

    /// <summary>The text of a field, of a headline or of a list, joined by "; "; "-" where there is none.</summary>
    public string Fact(string name) => !record.TryGetProperty(name, out var value) ? "-" : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString()!,
        JsonValueKind.Object => value.GetProperty("text").GetString()!,
        JsonValueKind.Array when value.GetArrayLength() > 0 => string.Join("; ", value.EnumerateArray().Select(v => v.GetString())),
        _ => "-",
    };

    /// <summary>Who said the quotation that starts with <paramref name="words"/>: a name, "~ description", "?" for nobody, or its kind where it is no speech;
    /// null where there is no such quotation.</summary>
    public string? Said(string words)
    {
        foreach (var quote in record.GetProperty("quotes").EnumerateArray())
        {
            if (!quote.GetProperty("text").GetString()!.StartsWith(words, StringComparison.Ordinal)) continue;
            string kind = quote.GetProperty("kind").GetString()!;
            if (kind != "speech") return kind;
            if (quote.GetProperty("speaker") is not { ValueKind: JsonValueKind.Object } speaker) return "?";
            if (speaker.GetProperty("name").GetString() is { } name) return name;
            return speaker.TryGetProperty("description", out var description) && description.GetString() is { } words2 ? "~ " + words2 : "?";
        }
        return null;
    }

    /// <summary>The kind of the block that holds the character at <paramref name="offset"/>, and whether the block starts on that line; null between
    /// blocks.</summary>
    public (string Kind, bool Starts)? BlockAt(int lineStart, int offset)
    {
        foreach (var block in record.GetProperty("blocks").EnumerateArray())
        {
            int start = block.GetProperty("start").GetInt32(), end = block.GetProperty("end").GetInt32();
            if (offset >= start && offset < end) return (block.GetProperty("kind").GetString()!, start >= lineStart);
        }
        return null;
    }

    private static JsonElement Export(string text) => JsonDocument.Parse(
        new RecordWriter(OffsetUnit.Utf16).Text(CorpusArticle.File("golden.txt", SourceEncoding.Utf8, ArticleReading.Read(text)), [])).RootElement;
}
