namespace Corpus.Template.Records
{
    using global::System;
    using global::System.CodeDom.Compiler;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.IO;

    /// <summary>Where the records are: in this assembly's resources.</summary>
    [GeneratedCode("Corpus.Generators", "0.0.0")]
    [ExcludeFromCodeCoverage]
    internal static class Carrier
    {
        /// <summary>Whether the records can change while the program runs.</summary>
        internal const bool Changes = false;

        internal static Blob Index()
        {
            return Open("corpus/index");
        }

        internal static Blob Bucket(int number)
        {
            return Open("corpus/" + number.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        }

        private static Blob Open(string name)
        {
            Stream/*?*/ stream = typeof(Carrier).Assembly.GetManifestResourceStream(name);
            if (stream == null) throw Failure.Missing(name);
            return new Blob(name, stream);
        }
    }
}
