namespace Corpus.Template
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Another article, named in front matter by its id.</summary>
    /// <remarks>Two are equal when they name the same id.</remarks>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    public sealed class ArticleRef : IEquatable<ArticleRef>
    {
        /// <summary>The article whose id is <paramref name="id"/>.</summary>
        public ArticleRef(string id)
        {
            if (id == null) throw new ArgumentNullException(nameof(id));
            Id = id;
        }

        /// <summary>The id as the front matter has it.</summary>
        public string Id { get; }

        /// <summary>The article.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">No article has the id, which the build warned of.</exception>
        /*public*/internal Article Article
        {
            get { return Articles.Find(Id); }
        }

        /// <summary>Whether the two name the same id.</summary>
        public bool Equals(ArticleRef/*?*/ other)
        {
            return !ReferenceEquals(other, null) && Id == other.Id;
        }

        /// <inheritdoc/>
        public override bool Equals(object/*?*/ obj)
        {
            return Equals(obj as ArticleRef);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return StringComparer.Ordinal.GetHashCode(Id);
        }

        /// <summary>The id.</summary>
        public override string ToString()
        {
            return Id;
        }
    }
}
