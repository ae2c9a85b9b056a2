namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.ObjectModel;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>An article's quotations in order.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("Count = {Count}")]
    /*public*/internal class QuoteList : ReadOnlyCollection<Quote>
    {
        internal QuoteList(Article article)
            : this(article.Record.Tables)
        {
        }

        internal QuoteList(ArticleTables tables)
            : base(tables.Quotes)
        {
        }

        private protected void Read(int first, out Quote a)
        {
            a = At(first);
        }

        private protected void Read(int first, out Quote a, out Quote b)
        {
            a = At(first);
            b = At(first + 1);
        }

        private protected void Read(int first, out Quote a, out Quote b, out Quote c)
        {
            a = At(first);
            b = At(first + 1);
            c = At(first + 2);
        }

        private protected void Read(int first, out Quote a, out Quote b, out Quote c, out Quote d)
        {
            a = At(first);
            b = At(first + 1);
            c = At(first + 2);
            d = At(first + 3);
        }

        private protected void Read(int first, out Quote a, out Quote b, out Quote c, out Quote d, out Quote e)
        {
            a = At(first);
            b = At(first + 1);
            c = At(first + 2);
            d = At(first + 3);
            e = At(first + 4);
        }

        private protected void Read(int first, out Quote a, out Quote b, out Quote c, out Quote d, out Quote e, out Quote f)
        {
            a = At(first);
            b = At(first + 1);
            c = At(first + 2);
            d = At(first + 3);
            e = At(first + 4);
            f = At(first + 5);
        }

        private protected void Read(int first, out Quote a, out Quote b, out Quote c, out Quote d, out Quote e, out Quote f, out Quote g)
        {
            a = At(first);
            b = At(first + 1);
            c = At(first + 2);
            d = At(first + 3);
            e = At(first + 4);
            f = At(first + 5);
            g = At(first + 6);
        }

        private protected void Read(int first, out Quote a, out Quote b, out Quote c, out Quote d, out Quote e, out Quote f, out Quote g, out Quote h)
        {
            a = At(first);
            b = At(first + 1);
            c = At(first + 2);
            d = At(first + 3);
            e = At(first + 4);
            f = At(first + 5);
            g = At(first + 6);
            h = At(first + 7);
        }

        // A member may be asked for a quotation that the record does not hold only when the two were made from different texts.
        private Quote At(int ordinal)
        {
            if (ordinal >= Count) throw Failure.Changed();
            return this[ordinal];
        }
    }
}
