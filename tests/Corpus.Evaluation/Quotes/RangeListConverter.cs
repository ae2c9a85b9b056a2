using System.Text.Json.Serialization;
using System.Text.Json;

namespace Corpus.Evaluation.Quotes;

/// <summary>Reads <c>[[start,end],…]</c>.</summary>
internal sealed class RangeListConverter : JsonConverter<IReadOnlyList<GoldRange>>
{
    public override IReadOnlyList<GoldRange> Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return document.RootElement.EnumerateArray().Select(r => new GoldRange(r[0].GetInt32(), r[1].GetInt32())).ToList();
    }

    public override void Write(Utf8JsonWriter writer, IReadOnlyList<GoldRange> value, JsonSerializerOptions options) => throw new NotSupportedException();
}
