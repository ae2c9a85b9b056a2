namespace Corpus.Template
{
    /// <summary>The articles of the corpus.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
    [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    /*public*/internal static partial class Articles
    {
        /// <summary>Every article, in the ordinal order of the ids. Going through it reads no text.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Template.Article> All => global::Corpus.Template.Records.Store.Current.Articles;

        /// <summary>The article whose id is exactly <paramref name="id"/>.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest id.</exception>
        public static global::Corpus.Template.Article Find(string id) => global::Corpus.Template.Records.Lookup.Article(id);

        /// <summary>Finds the article whose id is exactly <paramref name="id"/>; false when there is none.</summary>
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        public static bool TryFind(string id, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::Corpus.Template.Article/*?*/ article)
#else
        public static bool TryFind(string id, out global::Corpus.Template.Article/*?*/ article)
#endif
        {
            return global::Corpus.Template.Records.Lookup.TryArticle(id, out article);
        }

#if NETCOREAPP3_0_OR_GREATER
        /// <summary>Writes every article as a JSON array of the records that <see cref="global::Corpus.Template.Article.WriteTo"/> writes, in the ordinal order of the ids.</summary>
        /// <exception cref="global::System.ArgumentNullException"><paramref name="writer"/> is null.</exception>
        public static void WriteTo(global::System.Text.Json.Utf8JsonWriter writer)
        {
            if (writer == null) throw new global::System.ArgumentNullException(nameof(writer));
            global::Corpus.Template.Records.JsonRecord.WriteAll(writer);
        }
#endif

        // The members' way to their articles: the stamp is that of the text which the member was made from.
        private static global::Corpus.Template.Article Get(string id, ulong stamp) => global::Corpus.Template.Records.Store.Get(id, stamp).Article;

#if NET5_0_OR_GREATER
        private static global::Corpus.Template.Article<T> Get<[global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMembers(global::System.Diagnostics.CodeAnalysis.DynamicallyAccessedMemberTypes.NonPublicConstructors)] T>(string id, ulong stamp)
#else
        private static global::Corpus.Template.Article<T> Get<T>(string id, ulong stamp)
#endif
            where T : global::Corpus.Template.QuoteList
        {
            return global::Corpus.Template.Records.Store.Get(id, stamp).Typed<T>();
        }
    }
}
