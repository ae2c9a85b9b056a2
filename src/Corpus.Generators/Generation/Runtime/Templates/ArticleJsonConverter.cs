#if NETCOREAPP3_0_OR_GREATER
namespace Corpus.Template
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.ComponentModel;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text.Json;
    using global::System.Text.Json.Serialization;

    /// <summary>Writes an article as the record that "corpus export" writes; its offsets count Unicode code points.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [EditorBrowsable(EditorBrowsableState.Never)]
    /*public*/internal sealed class ArticleJsonConverter : JsonConverter<Article>
    {
        /// <summary>Articles, whether their quotations have names or not.</summary>
        public override bool CanConvert(Type typeToConvert) => typeof(Article).IsAssignableFrom(typeToConvert);

        /// <summary>Not supported: articles come from the texts.</summary>
        public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            throw new NotSupportedException("Articles come from the texts; they can be written as JSON, not read from it");
        }

        /// <summary>Writes id, path, hash, facts, blocks, quotations and findings.</summary>
        public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options)
        {
            value.WriteTo(writer);
        }
    }
}
#endif
