namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.Text;

    /// <summary>Where an article's blocks, quotations and findings stand in its text.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class ArticleTables
    {
        internal const int ParagraphKind = 8;

        private readonly int paragraphCount;
        private readonly int[] spliceStarts;
        private readonly int[] spliceEnds;
        private readonly byte[] spliceKinds;
        private QuoteList/*?*/ list;
        private IReadOnlyList<Paragraph>/*?*/ paragraphs;
        private string/*?*/ body;

        internal ArticleTables(ArticleRecord record, Bucket bucket, Cursor table)
        {
            Record = record;
            BlockKinds = new byte[table.Count()];
            BlockStarts = new int[BlockKinds.Length];
            BlockEnds = new int[BlockKinds.Length];
            int end = 0;
            for (int i = 0; i < BlockKinds.Length; i++)
            {
                int head = table.Number();
                BlockKinds[i] = (byte)(head & 15);
                BlockStarts[i] = end + Cursor.Unfolded(head >> 4);
                BlockEnds[i] = end = BlockStarts[i] + table.Number();
                if (BlockKinds[i] == ParagraphKind) paragraphCount++;
            }
            table.Need(record.Facts.Quotes);
            Quotes = new Quote[record.Facts.Quotes];
            end = 0;
            for (int i = 0; i < Quotes.Length; i++)
            {
                Quotes[i] = new Quote(this, bucket, table, i, end);
                end = Quotes[i].End;
            }
            var findings = new Finding[table.Count()];
            for (int i = 0; i < findings.Length; i++) findings[i] = new Finding(record, bucket, table);
            Findings = Array.AsReadOnly(findings);
            spliceStarts = new int[table.Count()];
            spliceEnds = new int[spliceStarts.Length];
            spliceKinds = new byte[spliceStarts.Length];
            end = 0;
            for (int i = 0; i < spliceStarts.Length; i++)
            {
                spliceStarts[i] = end + table.Number();
                int head = table.Number();
                spliceEnds[i] = end = spliceStarts[i] + (head >> 2);
                spliceKinds[i] = (byte)(head & 3);
            }
        }

        internal readonly ArticleRecord Record;

        internal readonly byte[] BlockKinds;

        internal readonly int[] BlockStarts;

        internal readonly int[] BlockEnds;

        internal readonly Quote[] Quotes;

        internal readonly IReadOnlyList<Finding> Findings;

        internal QuoteList List
        {
            get
            {
                QuoteList/*?*/ known = Once.Made(ref list);
                if (known != null) return known;
                var made = new QuoteList(this);
                return Once.Keep(ref list, made);
            }
        }

        internal IReadOnlyList<Paragraph> Paragraphs
        {
            get
            {
                IReadOnlyList<Paragraph>/*?*/ known = Once.Made(ref paragraphs);
                if (known != null) return known;
                var all = new Paragraph[paragraphCount];
                int number = 0;
                for (int i = 0; i < BlockKinds.Length; i++)
                {
                    if (BlockKinds[i] == ParagraphKind) all[number] = new Paragraph(this, i, ++number);
                }
                IReadOnlyList<Paragraph> made = Array.AsReadOnly(all);
                return Once.Keep(ref paragraphs, made);
            }
        }

        /// <summary>The paragraphs with an empty line between each two.</summary>
        internal string Body
        {
            get
            {
                if (body != null) return body;
                var all = new string[Paragraphs.Count];
                for (int i = 0; i < all.Length; i++) all[i] = Paragraphs[i].Text;
                return body = string.Join("\n\n", all);
            }
        }

        /// <summary>The quotations that stand in block <paramref name="block"/>.</summary>
        internal IReadOnlyList<Quote> QuotesIn(int block)
        {
            int low = 0, high = Quotes.Length;
            while (low < high)
            {
                int middle = low + (high - low) / 2;
                if (Quotes[middle].Block < block) low = middle + 1;
                else high = middle;
            }
            var inside = new List<Quote>();
            for (; low < Quotes.Length && Quotes[low].Block == block; low++) inside.Add(Quotes[low]);
            return inside.AsReadOnly();
        }

        /// <summary>The paragraph that is block <paramref name="block"/>; null when the block is none.</summary>
        internal Paragraph/*?*/ ParagraphAt(int block)
        {
            int low = 0, high = Paragraphs.Count - 1;
            while (low <= high)
            {
                int middle = low + (high - low) / 2;
                int at = Paragraphs[middle].Block;
                if (at == block) return Paragraphs[middle];
                if (at < block) low = middle + 1;
                else high = middle - 1;
            }
            return null;
        }

        /// <summary>The characters from <paramref name="start"/> to before <paramref name="end"/> as they are read, with a space for a line break.</summary>
        internal string Slice(int start, int end)
        {
            int splice = Array.BinarySearch(spliceStarts, start);
            if (splice < 0) splice = ~splice;
            if (splice >= spliceStarts.Length || spliceStarts[splice] >= end) return Record.Slice(start, end);
            var words = new StringBuilder();
            int from = start;
            for (; splice < spliceStarts.Length && spliceStarts[splice] < end; splice++)
            {
                words.Append(Record.Slice(from, spliceStarts[splice]));
                if (spliceKinds[splice] != 0) words.Append(spliceKinds[splice] == 1 ? ' ' : '\n');
                from = Math.Min(end, spliceEnds[splice]);
            }
            return words.Append(Record.Slice(from, end)).ToString();
        }
    }
}
