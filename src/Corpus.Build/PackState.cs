using System.Globalization;
using System.Text;
using Corpus.Text;

namespace Corpus.Build;

/// <summary>What the last run knew of all texts, as a file of lines: how it was read, then eight fields a text.</summary>
/// <param name="Texts">The texts by their full paths.</param>
internal sealed record PackState(IReadOnlyDictionary<string, TextState> Texts)
{
    private static readonly PackState Nothing = new(new Dictionary<string, TextState>());

    // Another build of the reader may read the same text otherwise: its texts are all new.
    private static string Reader =>
        typeof(ArticleReading).Assembly.ManifestModule.ModuleVersionId.ToString() + " " + typeof(PackState).Assembly.ManifestModule.ModuleVersionId;

    /// <summary>Reads what <see cref="ToBytes"/> wrote; nothing is known when the bytes are missing, damaged, or by another reader.</summary>
    public static PackState From(byte[]? bytes)
    {
        if (bytes is null) return Nothing;
        string[] lines = Encoding.UTF8.GetString(bytes).Split('\n');
        if (lines[0] != Reader || lines[lines.Length - 1].Length != 0) return Nothing;
        var texts = new Dictionary<string, TextState>(StringComparer.Ordinal);
        for (int i = 1; i < lines.Length - 1; i++)
        {
            string[] fields = lines[i].Split('\t');
            if (fields.Length != 8
                || !long.TryParse(fields[3], NumberStyles.None, CultureInfo.InvariantCulture, out long length)
                || !long.TryParse(fields[4], NumberStyles.None, CultureInfo.InvariantCulture, out long written)
                || !ulong.TryParse(fields[5], NumberStyles.None, CultureInfo.InvariantCulture, out ulong hash)) return Nothing;
            texts[fields[0]] = new TextState(fields[0], fields[1], fields[2], length, written, hash, Stated(fields[6]), Stated(fields[7]));
        }
        return new PackState(texts);
    }

    /// <summary>The lines of <paramref name="texts"/>. A text whose path or name holds a tab or a line end is left out: it is simply read again.</summary>
    public static byte[] ToBytes(IEnumerable<TextState> texts)
    {
        var lines = new StringBuilder(Reader).Append('\n');
        foreach (var text in texts)
        {
            if (text.FullPath.IndexOfAny(Separators) >= 0 || text.Name.IndexOfAny(Separators) >= 0 || text.Wanted?.IndexOfAny(Separators) >= 0) continue;
            lines.Append(text.FullPath).Append('\t').Append(text.Path).Append('\t').Append(text.Name).Append('\t')
                .Append(text.Length.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(text.Written.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(text.Hash.ToString(CultureInfo.InvariantCulture)).Append('\t')
                .Append(text.Wanted).Append('\t').Append(text.Id).Append('\n');
        }
        return Encoding.UTF8.GetBytes(lines.ToString());
    }

    private static string? Stated(string field) => field.Length == 0 ? null : field;

    private static readonly char[] Separators = ['\t', '\n'];
}
