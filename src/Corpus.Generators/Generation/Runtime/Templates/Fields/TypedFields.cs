namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /*public*/internal partial class Article
    {
        /// <summary>The fields of the front matter as the record <typeparamref name="T"/> has them, read anew.</summary>
        /// <exception cref="InvalidOperationException">The record is not meant for this article.</exception>
        /// <exception cref="FormatException">A field is missing or has another type, which the build warned of.</exception>
        public T Fields<T>()
            where T : class, IArticleFields
        {
            return FieldReader.Read<T>(Record);
        }

        /// <summary>The fields of the front matter as the record <typeparamref name="T"/> has them; false where the record is not meant for this article, or a field is missing or has another type.</summary>
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        public bool TryFields<T>([NotNullWhen(true)] out T/*?*/ fields)
#else
        public bool TryFields<T>(out T/*?*/ fields)
#endif
            where T : class, IArticleFields
        {
            return FieldReader.TryRead<T>(Record, out fields);
        }
    }

    /*public*/internal static partial class Articles
    {
        /// <summary>The articles that have the fields of the record <typeparamref name="T"/>, in the ordinal order of the ids.</summary>
        public static IReadOnlyList<Article> With<T>()
            where T : class, IArticleFields
        {
            var found = new List<Article>();
            foreach (Article article in Store.Current.Articles)
            {
                T/*?*/ fields;
                if (article.TryFields<T>(out fields)) found.Add(article);
            }
            return found.AsReadOnly();
        }
    }
}
