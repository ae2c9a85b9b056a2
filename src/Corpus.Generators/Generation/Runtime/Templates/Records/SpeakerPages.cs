namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>A speaker's spellings, and where the speaker is quoted.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal sealed class SpeakerPages
    {
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

        internal IReadOnlyList<string> Spellings { get; }

        internal ArticleSequence Articles { get; }

        internal QuoteSequence Quotes { get; }
    }
}
