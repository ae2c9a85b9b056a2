namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Quotations over several articles, of everybody or of one speaker; an article's tables are read when it is reached.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class QuoteSequence : Sequence<Quote>
    {
        private readonly Store store;
        private readonly int[] numbers;
        private readonly int[] before;
        private readonly Speaker/*?*/ speaker;

        /// <summary>The quotations of the articles <paramref name="numbers"/>; <paramref name="before"/> counts those before each article, and at the end all of them.</summary>
        internal QuoteSequence(Store store, int[] numbers, int[] before, Speaker/*?*/ speaker)
        {
            this.store = store;
            this.numbers = numbers;
            this.before = before;
            this.speaker = speaker;
        }

        public override int Count => before[before.Length - 1];

        protected override Quote At(int index)
        {
            int article = Array.BinarySearch(before, index);
            if (article < 0) article = ~article - 1;
            // Articles of which nothing is meant share their number with the next.
            while (before[article + 1] <= index) article++;
            Quote[] quotes = store.Record(numbers[article]).Tables.Quotes;
            int left = index - before[article];
            foreach (Quote quote in quotes)
            {
                if ((ReferenceEquals(speaker, null) || ReferenceEquals(quote.Speaker, speaker)) && left-- == 0) return quote;
            }
            throw Failure.Corrupt("corpus/index");
        }

        /// <summary>The first quotation that holds the words; null when none does.</summary>
        internal Quote/*?*/ Verbatim(string words)
        {
            string folded = VerbatimWords.Of(words);
            for (int i = 0; i < numbers.Length; i++)
            {
                if (before[i] == before[i + 1]) continue;
                ArticleRecord record = store.Record(numbers[i]);
                bool spliced = record.Facts.IsSpliced;
                string text = record.Text;
                // A word may be parted at a line's end: then only the quotation's own text tells.
                if (!spliced && !VerbatimWords.MayHold(text, folded)) continue;
                foreach (Quote quote in record.Tables.Quotes)
                {
                    if (spliced && VerbatimWords.In(quote.Text, 0, quote.Text.Length, folded)) return quote;
                    if (!spliced && quote.Start >= 0 && quote.End <= text.Length && VerbatimWords.In(text, quote.Start, quote.End, folded)) return quote;
                }
            }
            return null;
        }
    }
}
