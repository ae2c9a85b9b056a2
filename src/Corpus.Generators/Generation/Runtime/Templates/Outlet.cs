namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>A paper, station or site that articles of the corpus come from.</summary>
    /// <remarks>Two are equal when they are the same outlet of the same corpus.</remarks>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
    /*public*/internal sealed class Outlet : IEquatable<Outlet>
    {
        private readonly Store store;
        private readonly int number;

        internal Outlet(Store store, int number)
        {
            this.store = store;
            this.number = number;
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

        /// <summary>Whether the two are the same outlet.</summary>
        public static bool operator ==(Outlet/*?*/ left, Outlet/*?*/ right) => ReferenceEquals(left, right) || (!ReferenceEquals(left, null) && left.Equals(right));

        /// <summary>Whether the two are different outlets.</summary>
        public static bool operator !=(Outlet/*?*/ left, Outlet/*?*/ right) => !(left == right);

        /// <summary>Whether <paramref name="other"/> is the same outlet.</summary>
        public bool Equals(Outlet/*?*/ other) => !ReferenceEquals(other, null) && number == other.number && ReferenceEquals(store, other.store);

        /// <inheritdoc/>
        public override bool Equals(object/*?*/ obj) => Equals(obj as Outlet);

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

        /// <summary>The name.</summary>
        public override string ToString() => Name;
    }
}
