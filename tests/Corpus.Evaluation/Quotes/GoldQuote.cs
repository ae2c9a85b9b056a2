using System.Text.Json.Serialization;

namespace Corpus.Evaluation.Quotes;

/// <summary>A quotation with its marks, as people annotated it.</summary>
internal sealed record GoldQuote
{
    public required int Start { get; init; }
    public required int End { get; init; }

    /// <summary>speech, other, or ignore (not scored).</summary>
    public required string Kind { get; init; }

    /// <summary>full or mixed.</summary>
    public string Form { get; init; } = "";
    public GoldSpeaker? Speaker { get; init; }

    /// <summary>name, nominal, pronoun or none.</summary>
    public string Stype { get; init; } = "";
    public string? Place { get; init; }
    public IReadOnlyList<GoldSpeaker> AltSpeakers { get; init; } = [];

    [JsonConverter(typeof(RangeListConverter))]
    public IReadOnlyList<GoldRange> SameEntity { get; init; } = [];
    public string? Canonical { get; init; }

    /// <summary>Whether the range is a right mention of this quotation's speaker: it holds an accepted head and is not much longer than the gold.</summary>
    public bool Accepts(string text, GoldRange mention) => SpeakerMatch.Of(text, this, mention).Head;
}
