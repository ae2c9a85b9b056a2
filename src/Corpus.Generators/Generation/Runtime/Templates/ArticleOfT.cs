namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>An article whose quotations have names.</summary>
    /// <typeparam name="T">Its quotations.</typeparam>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
#if NETCOREAPP3_0_OR_GREATER
    [global::System.Text.Json.Serialization.JsonConverter(typeof(ArticleJsonConverter))]
#endif
    /*public*/internal sealed class Article<T> : Article
        where T : QuoteList
    {
        private readonly Func<Article, T> read;
        private T/*?*/ quotes;

        internal Article(ArticleRecord record, Func<Article, T> read)
            : base(record)
        {
            this.read = read;
        }

        /// <summary>The quotations in order, and each by its name.</summary>
        public new T Quotes
        {
            get
            {
                T/*?*/ known = Once.Made(ref quotes);
                if (known != null) return known;
                T made = read(this);
                return Once.Keep(ref quotes, made);
            }
        }

        private protected override QuoteList ReadQuotes() => Quotes;
    }
}
