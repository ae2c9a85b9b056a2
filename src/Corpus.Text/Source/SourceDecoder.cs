using System.Text;

namespace Corpus.Text.Source;

/// <summary>Decodes a text's bytes: UTF-8, or UTF-16 with a byte order mark.</summary>
internal static class SourceDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Whether a text that begins with <paramref name="first"/> behind the byte order mark FF FE is UTF-32: the mark of that is FF FE 00 00.</summary>
    public static bool BeginsUtf32(char first) => first == '\0';

    /// <summary>Decodes <paramref name="bytes"/>; without a byte order mark, what is not UTF-8 has U+FFFD in place of each bad byte and
    /// <see cref="SourceEncoding.Unreadable"/>.</summary>
    public static SourceFile Decode(string path, byte[] bytes)
    {
        if (bytes.Length >= 2 && bytes[0] == 0xFF && bytes[1] == 0xFE)
        {
            string text = Encoding.Unicode.GetString(bytes, 2, bytes.Length - 2);
            return new SourceFile(path, text, text.Length > 0 && BeginsUtf32(text[0]) ? SourceEncoding.Unreadable : SourceEncoding.Utf16LittleEndian);
        }
        if (bytes.Length >= 2 && bytes[0] == 0xFE && bytes[1] == 0xFF)
            return new SourceFile(path, Encoding.BigEndianUnicode.GetString(bytes, 2, bytes.Length - 2), SourceEncoding.Utf16BigEndian);
        // As the compiler does: a byte order mark settles the encoding, and a bad byte behind it is one lost character.
        if (bytes.Length >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF)
            return new SourceFile(path, Encoding.UTF8.GetString(bytes, 3, bytes.Length - 3), SourceEncoding.Utf8);
        try
        {
            return new SourceFile(path, Strict.GetString(bytes), SourceEncoding.Utf8);
        }
        catch (DecoderFallbackException)
        {
            return new SourceFile(path, Encoding.UTF8.GetString(bytes), SourceEncoding.Unreadable);
        }
    }
}
