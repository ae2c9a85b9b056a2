namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.IO;

    /// <summary>Where the records are: in this assembly's resources.</summary>
    [ExcludeFromCodeCoverage]
    internal static class Carrier
    {
        /// <summary>Whether the records can change while the program runs.</summary>
        internal const bool Changes = false;

        internal static Blob Index() => Open("corpus/index");

        internal static Blob Bucket(int number) => Open("corpus/" + number.ToString(global::System.Globalization.CultureInfo.InvariantCulture));

        private static Blob Open(string name)
        {
            Stream/*?*/ stream = typeof(Carrier).Assembly.GetManifestResourceStream(name);
            if (stream == null) throw Failure.Missing(name);
            return new Blob(name, stream);
        }
    }
}
