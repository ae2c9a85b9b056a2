namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Goes through articles in order. Written out, because the compiler would take longer over an iterator than over all of this room.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal sealed class ArticleWalk : IEnumerator<Article>
    {
        private readonly ArticleSequence articles;
        private int at = -1;

        internal ArticleWalk(ArticleSequence articles)
        {
            this.articles = articles;
        }

        public Article Current
        {
            get { return articles[at]; }
        }

        object IEnumerator.Current
        {
            get { return Current; }
        }

        public bool MoveNext()
        {
            if (at < articles.Count) at++;
            return at < articles.Count;
        }

        public void Reset()
        {
            at = -1;
        }

        public void Dispose()
        {
        }
    }
}
