#if NETCOREAPP3_0_OR_GREATER
namespace Corpus.Template
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.ComponentModel;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Writes a quotation as it stands in an article's record.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [EditorBrowsable(EditorBrowsableState.Never)]
    /*public*/internal sealed class QuoteJsonConverter : JsonConverter<Quote>
    {
        /// <summary>Not supported: quotations come from the texts.</summary>
        public override Quote Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            throw new NotSupportedException("Quotations come from the texts; they can be written as JSON, not read from it");
        }

        /// <summary>Writes start, end, text, kind, closed, cue and speaker.</summary>
        public override void Write(Utf8JsonWriter writer, Quote value, JsonSerializerOptions options)
        {
            value.WriteTo(writer);
        }
    }
}
#endif
