namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>A speaker's spellings, and where the speaker is quoted.</summary>
    [ExcludeFromCodeCoverage]
    internal sealed class SpeakerPages
    {
        private IReadOnlyList<string>/*?*/ roles;

        internal SpeakerPages(Store store, Speaker speaker, Cursor row)
        {
            row.String();
            var spellings = new string[row.Count()];
            for (int i = 0; i < spellings.Length; i++) spellings[i] = row.String();
            var numbers = new int[row.Count()];
            var before = new int[numbers.Length + 1];
            for (int i = 0; i < numbers.Length; i++)
            {
                numbers[i] = row.Number();
                int quotes = row.Number();
                if (quotes > store.Index.Quotes - before[i]) throw Failure.Corrupt("corpus/index");
                before[i + 1] = before[i] + quotes;
            }
            Spellings = Array.AsReadOnly(spellings);
            Articles = new ArticleSequence(store, numbers);
            Quotes = new QuoteSequence(store, numbers, before, speaker);
        }

        internal readonly IReadOnlyList<string> Spellings;

        internal readonly ArticleSequence Articles;

        internal readonly QuoteSequence Quotes;

        internal SpeakerKind Kind
        {
            get
            {
                foreach (Quote quote in Quotes) return quote.SpeakerKind;
                return SpeakerKind.Unknown;
            }
        }

        /// <summary>The roles of all quotations; of equally frequent ones the first to be met comes first.</summary>
        internal IReadOnlyList<string> Roles
        {
            get
            {
                IReadOnlyList<string>/*?*/ known = roles;
                if (known != null) return known;
                var found = new List<string>();
                var counts = new List<int>();
                foreach (Quote quote in Quotes)
                {
                    foreach (string role in quote.Roles)
                    {
                        int at = found.IndexOf(role);
                        if (at < 0)
                        {
                            found.Add(role);
                            counts.Add(1);
                            continue;
                        }
                        int count = counts[at] + 1;
                        int to = at;
                        while (to > 0 && counts[to - 1] < count) to--;
                        found.RemoveAt(at);
                        counts.RemoveAt(at);
                        found.Insert(to, role);
                        counts.Insert(to, count);
                    }
                }
                roles = found.AsReadOnly();
                return roles;
            }
        }
    }
}
