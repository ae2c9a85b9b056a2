#if NET6_0_OR_GREATER
[assembly: global::System.Reflection.Metadata.MetadataUpdateHandler(typeof(global::Corpus.Template.Records.Carrier))]
#endif

namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Diagnostics.CodeAnalysis;
    using global::System.IO;

    /// <summary>Where the records are: in string literals, a character a byte.</summary>
    [ExcludeFromCodeCoverage]
    internal static partial class Carrier
    {
        /// <summary>Whether the records can change while the program runs: hot reload replaces literals.</summary>
        internal const bool Changes = true;

        internal static Blob Index() => Open("corpus/index", IndexPieces());

        internal static Blob Bucket(int number) => Open("corpus/" + number.ToString(global::System.Globalization.CultureInfo.InvariantCulture), BucketPieces(number));

        /// <summary>Called by the runtime after a hot reload.</summary>
        internal static void ClearCache(Type[]/*?*/ types)
        {
            Store.Forget();
        }

        private static Blob Open(string name, string[]/*?*/ pieces)
        {
            if (pieces == null) throw Failure.Missing(name);
            int length = 0;
            foreach (string piece in pieces) length += piece.Length;
            var bytes = new byte[length];
            int at = 0;
            foreach (string piece in pieces)
            {
                foreach (char c in piece) bytes[at++] = unchecked((byte)c);
            }
            return new Blob(name, new MemoryStream(bytes, false));
        }
    }
}
