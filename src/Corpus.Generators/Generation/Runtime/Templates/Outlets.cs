namespace Corpus.Template
{
    /// <summary>The papers, stations and sites that the articles come from.</summary>
    [global::System.CodeDom.Compiler.GeneratedCode("Corpus.Generators", "0.0.0")]
    [global::System.Diagnostics.CodeAnalysis.ExcludeFromCodeCoverage]
    /*public*/internal static partial class Outlets
    {
        /// <summary>Every outlet, in the ordinal order of the names.</summary>
        public static global::System.Collections.Generic.IReadOnlyList<global::Corpus.Template.Outlet> All => global::Corpus.Template.Records.Store.Current.Outlets;

        /// <summary>The outlet of exactly that name.</summary>
        /// <exception cref="global::System.Collections.Generic.KeyNotFoundException">There is none; the message names the nearest name.</exception>
        public static global::Corpus.Template.Outlet Find(string name) => global::Corpus.Template.Records.Lookup.Outlet(name);

        /// <summary>Finds the outlet of exactly that name; false when there is none.</summary>
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
        public static bool TryFind(string name, [global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out global::Corpus.Template.Outlet/*?*/ outlet)
#else
        public static bool TryFind(string name, out global::Corpus.Template.Outlet/*?*/ outlet)
#endif
        {
            return global::Corpus.Template.Records.Lookup.TryOutlet(name, out outlet);
        }

        // The members' way to their outlets.
        private static global::Corpus.Template.Outlet Get(string name) => global::Corpus.Template.Records.Lookup.GetOutlet(name);
    }
}
