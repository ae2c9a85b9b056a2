using System.Runtime.InteropServices;
using Corpus.Text.Source;

namespace Corpus.Text.Storage;

/// <summary>A 64-bit fingerprint of a text's characters: generated code holds it, the record holds it, and both must agree at run time.</summary>
internal static class Stamp
{
    private const ulong Prime1 = 0x9E3779B185EBCA87;
    private const ulong Prime2 = 0xC2B2AE3D27D4EB4F;
    private const ulong Prime3 = 0x165667B19E3779F9;

    /// <summary>The stamp of a filed text; 0 where nobody can read its bytes, because each decoder guesses other characters.</summary>
    public static ulong Of(CorpusArticle filed) => filed.Encoding == SourceEncoding.Unreadable ? 0 : Of(filed.Article.File);

    /// <summary>The stamp of <paramref name="text"/>: the same on every machine, different for texts that differ in one code unit.</summary>
    public static ulong Of(string text) => Of(text.AsSpan());

    /// <summary>The stamp of a file's bytes, whatever they mean; another than that of the characters in them.</summary>
    public static ulong Of(ReadOnlySpan<byte> file)
    {
        ulong pairs = Of(MemoryMarshal.Cast<byte, char>(file));
        return file.Length % 2 == 0 ? pairs : Mix(pairs, file[file.Length - 1] + 1ul);
    }

    /// <summary>The stamp of <paramref name="text"/>.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        unchecked
        {
            ulong hash = Prime3 + (ulong)text.Length;
            if (BitConverter.IsLittleEndian)
            {
                var fours = MemoryMarshal.Cast<char, ulong>(text);
                for (int i = 0; i < fours.Length; i++) hash = Mix(hash, fours[i]);
                text = text.Slice(fours.Length * 4);
            }
            for (; text.Length >= 4; text = text.Slice(4)) hash = Mix(hash, text[0] | (ulong)text[1] << 16 | (ulong)text[2] << 32 | (ulong)text[3] << 48);
            ulong rest = 0;
            for (int i = 0; i < text.Length; i++) rest |= (ulong)text[i] << (16 * i);
            hash = Mix(hash, rest);
            hash ^= hash >> 33;
            hash *= Prime2;
            hash ^= hash >> 29;
            hash *= Prime3;
            return hash ^ (hash >> 32);
        }
    }

    private static ulong Mix(ulong hash, ulong four)
    {
        unchecked
        {
            hash ^= four * Prime2;
            return ((hash << 27) | (hash >> 37)) * Prime1;
        }
    }
}
