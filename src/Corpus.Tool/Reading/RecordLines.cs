using System.Text;
using System.Text.Json;

namespace Corpus.Tool.Reading;

/// <summary>Texts that come as JSON lines: <c>{"id":"wire/one","text":"…"}</c>.</summary>
internal static class RecordLines
{
    /// <summary>The lines of <paramref name="input"/> with their numbers from 1, one in memory at a time; blank lines count and are left out.
    /// <paramref name="read"/> receives each number.</summary>
    public static IEnumerable<(int Number, string Text)> Lines(Stream input, Action<int> read)
    {
        using var reader = new StreamReader(input, Encoding.UTF8, true, 64 * 1024, leaveOpen: true);
        for (int number = 1; reader.ReadLine() is { } line; number++)
        {
            read(number);
            if (!string.IsNullOrWhiteSpace(line)) yield return (number, line);
        }
    }

    /// <summary>The record of a line; null when it is none.</summary>
    public static (string Id, string Text)? Parse(string line)
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
