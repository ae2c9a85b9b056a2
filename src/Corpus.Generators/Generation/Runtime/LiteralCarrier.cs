using System.Globalization;
using System.Text;

namespace Corpus.Generators.Generation.Runtime;

/// <summary>Carries records in string literals, one character a byte, where no build task packs them into resources.</summary>
internal static class LiteralCarrier
{
    /// <summary>The highest number of characters that the literals of one assembly may take, which is the number of the records' bytes; csc refuses 8.38
    /// million, the consumer's own strings included.</summary>
    public const int Limit = 4_000_000;

    private const int Piece = 16_000;

    /// <summary>The file that carries bucket <paramref name="bucket"/>; its hint name depends on the bucket's number alone. A bucket without articles needs
    /// none.</summary>
    public static RuntimeFile Bucket(RuntimeOptions options, int bucket, byte[] record)
    {
        string number = bucket.ToString(CultureInfo.InvariantCulture);
        var text = Opened(options, record.Length);
        text.Append($"        static partial void Bucket{number}(ref string[]{Nullable(options)} pieces)\n        {{\n            pieces = ");
        Pieces(text, record);
        return new RuntimeFile($"corpus.bucket-{number}.g.cs", text.Append(";\n        }\n    }\n}\n").ToString());
    }

    /// <summary>The file that carries the corpus-wide index and knows the <paramref name="buckets"/> buckets.</summary>
    public static RuntimeFile Index(RuntimeOptions options, int buckets, byte[] index)
    {
        var text = Opened(options, index.Length);
        text.Append("        private static string[] IndexPieces()\n        {\n            return ");
        Pieces(text, index);
        text.Append($";\n        }}\n\n        private static string[]{Nullable(options)} BucketPieces(int number)\n        {{\n            string[]{Nullable(options)} pieces = null;\n            switch (number)\n            {{\n");
        for (int bucket = 0; bucket < buckets; bucket++) text.Append($"                case {bucket}: Bucket{bucket}(ref pieces); break;\n");
        text.Append("            }\n            return pieces;\n        }\n");
        // A partial method that no file implements vanishes with its calls: so empty buckets need no file.
        for (int bucket = 0; bucket < buckets;
            bucket++) text.Append($"\n        static partial void Bucket{bucket}(ref string[]{Nullable(options)} pieces);\n");
        return new RuntimeFile("corpus.index.g.cs", text.Append("    }\n}\n").ToString());
    }

    private static StringBuilder Opened(RuntimeOptions options, int length)
        => new StringBuilder(RuntimeSource.Header(options), length + length / 4 + 1000)
            .Append($"namespace {options.Namespace}.Records\n{{\n    internal static partial class Carrier\n    {{\n");

    private static string Nullable(RuntimeOptions options) => options.Annotated ? "?" : "";

    private static void Pieces(StringBuilder text, byte[] record)
    {
        text.Append("new string[]\n            {\n");
        for (int start = 0; start < record.Length; start += Piece)
        {
            text.Append("                \"");
            for (int i = start; i < record.Length && i < start + Piece; i++) Character(text, record[i]);
            text.Append("\",\n");
        }
        text.Append("            }");
    }

    // Whatever could end a literal or a line, or not survive an editor, goes as an escape: controls, U+0085, the soft hyphen.
    private static void Character(StringBuilder text, byte value)
    {
        switch (value)
        {
            case (byte)'"': text.Append("\\\""); break;
            case (byte)'\\': text.Append("\\\\"); break;
            case (byte)'\n': text.Append("\\n"); break;
            case (>= 0x20 and < 0x7F) or (> 0xA0 and not 0xAD): text.Append((char)value); break;
            default: text.Append("\\u00").Append(Digit(value >> 4)).Append(Digit(value & 15)); break;
        }
    }

    private static char Digit(int value) => (char)(value < 10 ? '0' + value : 'A' + value - 10);
}
