using System.Text.Encodings.Web;
using System.Text.Json;
using Corpus.Text.Rules;

namespace Corpus.Tool.Checking;

/// <summary>How the tool writes JSON: letters as they are, no page will ever show it unescaped; what would steer or reorder a line is written <c>\u202E</c>,
/// which
/// every reader of JSON turns back.</summary>
internal static class JsonText
{
    /// <summary>One object a line.</summary>
    public static JsonWriterOptions Options => new() { Encoder = VisibleEncoder.Instance };

    /// <summary>For people to look at.</summary>
    public static JsonWriterOptions Indented => new() { Encoder = VisibleEncoder.Instance, Indented = true, NewLine = "\n" };

    // The relaxed encoder escapes control characters and lets bidirectional ones through.
    private sealed unsafe class VisibleEncoder : JavaScriptEncoder
    {
        public static readonly VisibleEncoder Instance = new();

        private static JavaScriptEncoder Relaxed => UnsafeRelaxedJsonEscaping;

        public override int MaxOutputCharactersPerInputCharacter => Relaxed.MaxOutputCharactersPerInputCharacter;

        public override bool WillEncode(int unicodeScalar) => IsBidirectional(unicodeScalar) || Relaxed.WillEncode(unicodeScalar);

        public override int FindFirstCharacterToEncode(char* text, int textLength)
        {
            int relaxed = Relaxed.FindFirstCharacterToEncode(text, textLength);
            for (int i = 0; i < (relaxed < 0 ? textLength : relaxed); i++)
                if (ShownText.IsBidirectional(text[i])) return i;
            return relaxed;
        }

        public override bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
        {
            if (!IsBidirectional(unicodeScalar))
                return Relaxed.TryEncodeUnicodeScalar(unicodeScalar, buffer, bufferLength, out numberOfCharactersWritten);
            bool written = $"\\u{unicodeScalar:X4}".AsSpan().TryCopyTo(new Span<char>(buffer, bufferLength));
            numberOfCharactersWritten = written ? 6 : 0;
            return written;
        }

        private static bool IsBidirectional(int unicodeScalar) => unicodeScalar <= char.MaxValue && ShownText.IsBidirectional((char)unicodeScalar);
    }
}
