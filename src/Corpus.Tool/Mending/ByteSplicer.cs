using System.Text;
using Corpus.Text.Export;
using Corpus.Text.Source;

namespace Corpus.Tool.Mending;

/// <summary>Makes edits in a file's bytes. Byte order mark, encoding, line ends and everything outside the edits stay byte for byte.</summary>
internal static class ByteSplicer
{
    /// <summary>The bytes with the <paramref name="edits"/> made, which are in order and don't touch each other.</summary>
    /// <param name="bytes">The bytes that <paramref name="source"/> was decoded from; not unreadable ones.</param>
    /// <param name="source">The decoded text.</param>
    /// <param name="edits">Edits of the decoded text; a '\n' in them is written as the text's own line end.</param>
    public static byte[] Apply(byte[] bytes, SourceFile source, IReadOnlyList<TextEdit> edits)
    {
        string lineEnd = LineEndOf(source.Text);
        var (encoding, skip) = source.Encoding switch
        {
            SourceEncoding.Utf16LittleEndian => (Encoding.Unicode, 2),
            SourceEncoding.Utf16BigEndian => (Encoding.BigEndianUnicode, 2),
            _ => (Encoding.UTF8, bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? 3 : 0),
        };
        var offsets = new OffsetMap(source.Text, source.Encoding == SourceEncoding.Utf8 ? OffsetUnit.Utf8 : OffsetUnit.Utf16);
        int ByteOf(int offset) => skip + offsets.Of(offset) * (source.Encoding == SourceEncoding.Utf8 ? 1 : 2);
        var result = new MemoryStream(bytes.Length);
        int copied = 0;
        foreach (var edit in edits)
        {
            int start = ByteOf(edit.Range.Start);
            result.Write(bytes, copied, start - copied);
            result.Write(encoding.GetBytes(lineEnd == "\n" ? edit.NewText : edit.NewText.ReplaceLineEndings(lineEnd)));
            copied = ByteOf(edit.Range.End);
        }
        result.Write(bytes, copied, bytes.Length - copied);
        return result.ToArray();
    }

    private static string LineEndOf(string text)
    {
        int end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 || text[end] == '\n' ? "\n" : end + 1 < text.Length && text[end + 1] == '\n' ? "\r\n" : "\r";
    }
}
