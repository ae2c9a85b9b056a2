namespace Corpus.Template
{
    using global::Corpus.Template.Records;
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Collections.Generic;
    using global::System.Diagnostics;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>A person or a body that the corpus quotes by name, however its articles spell that name.</summary>
    /// <remarks>Two are equal when they are the same speaker of the same corpus.</remarks>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    [DebuggerDisplay("{ToString(),nq}")]
    /*public*/internal sealed class Speaker : IEquatable<Speaker>
    {
        private readonly Store store;
        private readonly int number;
        private SpeakerPages/*?*/ pages;

        internal Speaker(Store store, int number)
        {
            this.store = store;
            this.number = number;
            Name = store.Index.SpeakerName(number);
        }

        /// <summary>The full name as most articles spell it, without titles.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("name")]
#endif
        public string Name { get; }

        /// <summary>All spellings in ordinal order, <see cref="Name"/> among them.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonPropertyName("spellings")]
#endif
        public IReadOnlyList<string> Spellings => Pages.Spellings;

        /// <summary>What the speaker is: a person or a body, as its first quotation shows.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public SpeakerKind Kind => Pages.Kind;

        /// <summary>What the articles call the speaker, the most frequent first: "press secretary"; empty where they say nothing.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public IReadOnlyList<string> Roles => Pages.Roles;

        /// <summary>The articles that quote the speaker, in the ordinal order of their ids.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public IReadOnlyList<Article> Articles => Pages.Articles;

        /// <summary>The speaker's quotations over the whole corpus, in the ordinal order of the articles' ids, then of their places.</summary>
#if NETCOREAPP3_0_OR_GREATER
        [global::System.Text.Json.Serialization.JsonIgnore]
#endif
        public IReadOnlyList<Quote> Quotes => Pages.Quotes;

        private SpeakerPages Pages
        {
            get
            {
                SpeakerPages/*?*/ known = Once.Made(ref pages);
                if (known != null) return known;
                var read = new SpeakerPages(store, this, store.Index.Speaker(number));
                return Once.Keep(ref pages, read);
            }
        }

        /// <summary>Whether the two are the same speaker.</summary>
        public static bool operator ==(Speaker/*?*/ left, Speaker/*?*/ right) => ReferenceEquals(left, right) || (!ReferenceEquals(left, null) && left.Equals(right));

        /// <summary>Whether the two are different speakers.</summary>
        public static bool operator !=(Speaker/*?*/ left, Speaker/*?*/ right) => !(left == right);

        /// <summary>Whether <paramref name="other"/> is the same speaker.</summary>
        public bool Equals(Speaker/*?*/ other) => !ReferenceEquals(other, null) && number == other.number && ReferenceEquals(store, other.store);

        /// <inheritdoc/>
        public override bool Equals(object/*?*/ obj) => Equals(obj as Speaker);

        /// <inheritdoc/>
        public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);

        /// <summary>The name.</summary>
        public override string ToString() => Name;
    }
}
