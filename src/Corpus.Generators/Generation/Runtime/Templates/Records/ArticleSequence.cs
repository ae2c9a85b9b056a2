namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Articles by their numbers; each is made when it is reached.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("Count = {Count}")]
    internal sealed class ArticleSequence : IReadOnlyList<Article>
    {
        private readonly Store store;
        private readonly int[] numbers;

        internal ArticleSequence(Store store, int[] numbers)
        {
            this.store = store;
            this.numbers = numbers;
        }

        public int Count
        {
            get { return numbers.Length; }
        }

        public Article this[int index]
        {
            get
            {
                if (index < 0 || index >= numbers.Length) throw new ArgumentOutOfRangeException(nameof(index));
                return store.Article(numbers[index]);
            }
        }

        public IEnumerator<Article> GetEnumerator()
        {
            return new ArticleWalk(this);
        }

        IEnumerator IEnumerable.GetEnumerator()
        {
            return GetEnumerator();
        }
    }
}
