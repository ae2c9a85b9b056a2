using System.Text.Json.Serialization;

namespace Corpus.Evaluation.Quotes;

/// <summary>The words that name a speaker.</summary>
internal sealed record GoldSpeaker
{
    public required int Start { get; init; }
    public required int End { get; init; }

    [JsonConverter(typeof(RangeListConverter))]
    public IReadOnlyList<GoldRange> Heads { get; init; } = [];
}
