namespace Corpus.Template
{
    /// <summary>Those whom the corpus quotes by name.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
    [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    /*public*/internal static partial class Speakers
    {
        /// <summary>Every speaker, in the ordinal order of the names.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Template.Speaker> All => global::Corpus.Template.Records.Store.Current.Speakers;

        /// <summary>The speaker of that name, or of whom that is another spelling.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest name.</exception>
        public static global::Corpus.Template.Speaker Find(string name) => global::Corpus.Template.Records.Lookup.Speaker(name);

        /// <summary>Finds the speaker of that name, or of whom that is another spelling; false when there is none.</summary>
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        public static bool TryFind(string name, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::Corpus.Template.Speaker/*?*/ speaker)
#else
        public static bool TryFind(string name, out global::Corpus.Template.Speaker/*?*/ speaker)
#endif
        {
            return global::Corpus.Template.Records.Lookup.TrySpeaker(name, out speaker);
        }

        // The members' way to their speakers.
        private static global::Corpus.Template.Speaker Get(string name) => global::Corpus.Template.Records.Lookup.GetSpeaker(name);
    }
}
