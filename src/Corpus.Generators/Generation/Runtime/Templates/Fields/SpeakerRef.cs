namespace Corpus.Template
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Somebody whom front matter names, and whom the corpus may quote.</summary>
    /// <remarks>Two are equal when they have the same name.</remarks>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    public sealed class SpeakerRef : IEquatable<SpeakerRef>
    {
        /// <summary>The speaker of that name.</summary>
        public SpeakerRef(string name)
        {
            if (name == null) throw new ArgumentNullException(nameof(name));
            Name = name;
        }

        /// <summary>The name as the front matter has it.</summary>
        public string Name { get; }

        /// <summary>The speaker of that name, or of whom that is another spelling; null when no article quotes them.</summary>
        /*public*/internal Speaker/*?*/ Speaker
        {
            get
            {
                Speaker/*?*/ speaker;
                return Speakers.TryFind(Name, out speaker) ? speaker : null;
            }
        }

        /// <summary>Whether the two have the same name.</summary>
        public bool Equals(SpeakerRef/*?*/ other)
        {
            return !ReferenceEquals(other, null) && Name == other.Name;
        }

        /// <inheritdoc/>
        public override bool Equals(object/*?*/ obj)
        {
            return Equals(obj as SpeakerRef);
        }

        /// <inheritdoc/>
        public override int GetHashCode()
        {
            return StringComparer.Ordinal.GetHashCode(Name);
        }

        /// <summary>The name.</summary>
        public override string ToString()
        {
            return Name;
        }
    }
}
