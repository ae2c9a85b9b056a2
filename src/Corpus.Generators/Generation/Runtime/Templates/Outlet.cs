namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>A paper, station or site that articles of the corpus come from.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
    /*public*/internal sealed class Outlet
    {
        internal Outlet(Store store, int number)
        {
            Cursor row = store.Index.Outlet(number);
            Name = row.String();
            var numbers = new int[row.Count()];
            for (int i = 0; i < numbers.Length; i++) numbers[i] = row.Number();
            Articles = new ArticleSequence(store, numbers);
        }

        /// <summary>The name, as the articles give it.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("name")]
#endif
        public string Name { get; }

        /// <summary>Its articles, in the ordinal order of their ids.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public IReadOnlyList<Article> Articles { get; }

        /// <summary>The name.</summary>
        public override string ToString()
        {
            return Name;
        }
    }
}
