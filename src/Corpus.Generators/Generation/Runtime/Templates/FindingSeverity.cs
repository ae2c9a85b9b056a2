namespace Corpus.Template
{
    using global::System.CodeDom.Compiler;

    /// <summary>How severe a rule is by itself.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    /*public*/internal enum FindingSeverity
    {
        /// <summary>Not reported.</summary>
        None,

        /// <summary>Worth a look; builds do not print it by default.</summary>
        Info,

        /// <summary>Very likely a mistake.</summary>
        Warning,

        /// <summary>The program could not run as built.</summary>
        Error,
    }
}
