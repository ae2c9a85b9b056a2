namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>A paragraph of an article's running text.</summary>
    /// <remarks>Two are equal when they are the same paragraph of the same article.</remarks>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
    /*public*/internal sealed class Paragraph : IEquatable<Paragraph>
    {
        private readonly ArticleTables tables;
        private readonly int block;
        private string/*?*/ text;
        private IReadOnlyList<Quote>/*?*/ quotes;

        internal Paragraph(ArticleTables tables, int block, int number)
        {
            this.tables = tables;
            this.block = block;
            Number = number;
        }

        /// <summary>Its place among the article's paragraphs, from 1.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("number")]
#endif
        public int Number { get; }

        /// <summary>Where it begins in the article's <see cref="Article.Text"/>, in UTF-16 code units from 0.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public int Start => tables.BlockStarts[block];

        /// <summary>Where it ends: the offset behind its last character.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public int End => tables.BlockEnds[block];

        /// <summary>Its characters, without white space at either end and with a single space for each line break inside it.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("text")]
#endif
        public string Text => text ?? (text = tables.Slice(Start, End));

        /// <summary>Its quotations in order.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public IReadOnlyList<Quote> Quotes => quotes ?? (quotes = tables.QuotesIn(block));

        /// <summary>The article.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public Article Article => tables.Record.Article;

        internal int Block => block;

        /// <summary>Whether the two are the same paragraph.</summary>
        public static bool operator ==(Paragraph/*?*/ left, Paragraph/*?*/ right) => ReferenceEquals(left, right) || (!ReferenceEquals(left, null) && left.Equals(right));

        /// <summary>Whether the two are different paragraphs.</summary>
        public static bool operator !=(Paragraph/*?*/ left, Paragraph/*?*/ right) => !(left == right);

        /// <summary>Whether <paramref name="other"/> is the same paragraph.</summary>
        public bool Equals(Paragraph/*?*/ other) => !ReferenceEquals(other, null) && block == other.block && ReferenceEquals(tables.Record, other.tables.Record);

        /// <inheritdoc/>
        public override bool Equals(object/*?*/ obj) => Equals(obj as Paragraph);

        /// <inheritdoc/>
        public override int GetHashCode() => unchecked(StringComparer.Ordinal.GetHashCode(tables.Record.Id) * 31 + block);

        /// <summary>Its text.</summary>
        public override string ToString() => Text;
    }
}
