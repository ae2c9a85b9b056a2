namespace Corpus.Template
{
    using global::System.CodeDom.Compiler;

    /// <summary>What a quotation's source is.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    /*public*/internal enum SpeakerKind
    {
        /// <summary>The text points at nobody.</summary>
        Unknown,

        /// <summary>A person: Jen Psaki, she.</summary>
        Person,

        /// <summary>A body: the White House, the agency.</summary>
        Body,

        /// <summary>Several persons: critics.</summary>
        Group,

        /// <summary>Something written: the report.</summary>
        Document,

        /// <summary>A person without a name: a senior official.</summary>
        Unnamed,
    }
}
