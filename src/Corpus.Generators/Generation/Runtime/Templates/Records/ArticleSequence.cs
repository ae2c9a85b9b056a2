namespace Corpus.Template.Records
{
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Articles by their numbers.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal sealed class ArticleSequence : Sequence<Article>
    {
        private readonly Store store;
        private readonly int[] numbers;

        internal ArticleSequence(Store store, int[] numbers)
        {
            this.store = store;
            this.numbers = numbers;
        }

        public override int Count
        {
            get { return numbers.Length; }
        }

        protected override Article At(int index)
        {
            return store.Article(numbers[index]);
        }
    }
}
