#if NETCOREAPP3_0_OR_GREATER
namespace Corpus.Template
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.ComponentModel;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Writes a finding as it stands in an article's record.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [EditorBrowsable(EditorBrowsableState.Never)]
    /*public*/internal sealed class FindingJsonConverter : JsonConverter<Finding>
    {
        /// <summary>Not supported: findings come from the texts.</summary>
        public override Finding Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            throw new NotSupportedException("Findings come from the texts; they can be written as JSON, not read from it");
        }

        /// <summary>Writes id, severity, start, end, line, column and message.</summary>
        public override void Write(Utf8JsonWriter writer, Finding value, JsonSerializerOptions options)
        {
            global::Corpus.Template.Records.JsonRecord.Write(writer, value, new global::Corpus.Template.Records.CodePoints(value.Article.Text));
        }
    }
}
#endif
