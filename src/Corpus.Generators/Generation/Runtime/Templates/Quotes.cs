namespace Corpus.Template
{
    /// <summary>The quotations of the corpus.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
    [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    /*public*/internal static partial class Quotes
    {
        /// <summary>Every quotation, in the ordinal order of the articles' ids, then of the places.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Template.Quote> All => global::Corpus.Template.Records.Store.Current.Quotes;

        /// <summary>The first quotation that holds exactly these words, each of them whole: case kept, white space collapsed, quotation marks and apostrophes unified.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">No quotation holds them.</exception>
        public static global::Corpus.Template.Quote Verbatim(string words) => global::Corpus.Template.Records.Lookup.Verbatim(words);

        /// <summary>Finds the first quotation that holds exactly these words, as <see cref="Verbatim"/> does; false when none does.</summary>
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        public static bool TryVerbatim(string words, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::Corpus.Template.Quote/*?*/ quote)
#else
        public static bool TryVerbatim(string words, out global::Corpus.Template.Quote/*?*/ quote)
#endif
        {
            return global::Corpus.Template.Records.Lookup.TryVerbatim(words, out quote);
        }
    }
}
