namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Goes through quotations in order, an article's at a time.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal sealed class QuoteWalk : IEnumerator<Quote>
    {
        private readonly QuoteSequence sequence;
        private Quote[]/*?*/ quotes;
        private int article = -1;
        private int at = -1;

        internal QuoteWalk(QuoteSequence sequence)
        {
            this.sequence = sequence;
        }

        public Quote Current
        {
            get
            {
                if (quotes == null || at < 0) throw new InvalidOperationException("Ask for a quotation after MoveNext returned true");
                return quotes[at];
            }
        }

        object IEnumerator.Current
        {
            get { return Current; }
        }

        public bool MoveNext()
        {
            while (true)
            {
                for (at++; quotes != null && at < quotes.Length; at++)
                {
                    if (sequence.IsMeant(quotes[at])) return true;
                }
                quotes = null;
                if (article + 1 >= sequence.Articles) return false;
                quotes = sequence.QuotesOf(++article);
                at = -1;
            }
        }

        public void Reset()
        {
            quotes = null;
            article = -1;
            at = -1;
        }

        public void Dispose()
        {
        }
    }
}
