namespace Corpus.Template.Records
{
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Articles by their numbers.</summary>
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

        public override int Count => numbers.Length;

        protected override Article At(int index) => store.Article(numbers[index]);
    }
}
