namespace Corpus.Build;

/// <summary>What a run knew of one text: enough to tell that it is the same without reading it.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Path">The path below the corpus folder.</param>
/// <param name="Name">The item's <c>CorpusName</c>; empty when it has none.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Written">When it was last written, in ticks of Coordinated Universal Time.</param>
/// <param name="Wanted">The id that the article asks for; null for a file that is no text.</param>
/// <param name="Id">The id that it is filed under: another where two articles ask for one; null for a file that is no text.</param>
internal sealed record TextState(string FullPath, string Path, string Name, long Length, long Written, string? Wanted, string? Id)
{
    /// <summary>Whether <paramref name="other"/> is the same file with the same place, name, length and time, whatever is known of its ids.</summary>
    public bool IsSame(TextState other) =>
        FullPath == other.FullPath && Path == other.Path && Name == other.Name && Length == other.Length && Written == other.Written;

    /// <summary>The state of <paramref name="text"/> as it lies on the disk, its ids not known yet; null when the file is missing.</summary>
    public static TextState? Of(ListedText text)
    {
        var file = new FileInfo(text.FullPath);
        return file.Exists ? new TextState(text.FullPath, text.Path, text.Name ?? "", file.Length, file.LastWriteTimeUtc.Ticks, null, null) : null;
    }
}
