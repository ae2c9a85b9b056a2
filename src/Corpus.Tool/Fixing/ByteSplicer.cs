using System.Text;
using Corpus.Text;
using Corpus.Text.Source;

namespace Corpus.Tool.Fixing;

/// <summary>Makes edits in a file's bytes. Byte order mark, encoding, line ends and everything outside the edits stay byte for byte.</summary>
internal static class ByteSplicer
{
    /// <summary>Whether the file's bytes can be written again as they are from the text that was decoded: not those with a bad byte, half a surrogate pair or
    /// half
    /// a code unit in them, nor unreadable ones.</summary>
    public static bool IsExact(byte[] bytes, SourceFile source) =>
        source.Encoding != SourceEncoding.Unreadable && bytes.AsSpan().SequenceEqual(Encode(bytes, source, source.Text));

    /// <summary>The bytes with the <paramref name="edits"/> made, which are in order and don't touch each other.</summary>
    /// <param name="bytes">The bytes that <paramref name="source"/> was decoded from, exactly.</param>
    /// <param name="source">The decoded text.</param>
    /// <param name="edits">Edits of the decoded text; a '\n' that they add is written as the text's own line end.</param>
    public static byte[] Apply(byte[] bytes, SourceFile source, IReadOnlyList<TextEdit> edits) =>
        Encode(bytes, source, TextEdits.Apply(source.Text, edits.Select(edit => TextEdits.WithLineEndsOf(source.Text, edit))));

    private static byte[] Encode(byte[] bytes, SourceFile source, string text) => source.Encoding switch
    {
        SourceEncoding.Utf16LittleEndian => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(text)],
        SourceEncoding.Utf16BigEndian => [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(text)],
        _ => bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)] : Encoding.UTF8.GetBytes(text),
    };
}
