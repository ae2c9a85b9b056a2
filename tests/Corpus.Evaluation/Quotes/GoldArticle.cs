using System.Text.Json.Serialization;
using System.Text.Json;

namespace Corpus.Evaluation.Quotes;

/// <summary>An annotated article; offsets count code points, which are UTF-16 units in these texts.</summary>
internal sealed record GoldArticle
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public required string Id { get; init; }
    public required string Publisher { get; init; }
    public string? Title { get; init; }
    public GoldDateline? Dateline { get; init; }
    public required string Text { get; init; }
    public IReadOnlyList<GoldQuote> Quotes { get; init; } = [];

    [JsonConverter(typeof(RangeListConverter))]
    public IReadOnlyList<GoldRange> Ignore { get; init; } = [];

    /// <summary>The articles of a split, ordinal by id; null when the file is missing.</summary>
    public static IReadOnlyList<GoldArticle>? ReadSplit(string data, string split)
    {
        string path = Path.Combine(data, "quotes", split + ".jsonl");
        if (!File.Exists(path)) return null;
        return File.ReadLines(path).Where(l => l.Length > 0).Select(l => JsonSerializer.Deserialize<GoldArticle>(l, Json)!)
            .OrderBy(a => a.Id, StringComparer.Ordinal).ToList();
    }
}
