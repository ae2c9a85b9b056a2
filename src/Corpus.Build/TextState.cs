namespace Corpus.Build;

/// <summary>What a run knew of one text: enough to know that it is the same without reading the article.</summary>
/// <param name="FullPath">Where it lies.</param>
/// <param name="Path">The path below the corpus folder.</param>
/// <param name="Name">The item's <c>CorpusName</c>; empty when it has none.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="Written">When it was last written, in ticks of Coordinated Universal Time; 0 for a link, whose time is not the text's.</param>
/// <param name="Hash">The hash of its bytes; 0 for a file that is no text.</param>
/// <param name="Wanted">The id that the article asks for; null for a file that is no text.</param>
/// <param name="Id">The id that it is filed under: another where two articles ask for one; null for a file that is no text.</param>
internal sealed record TextState(string FullPath, string Path, string Name, long Length, long Written, ulong Hash, string? Wanted, string? Id)
{
    /// <summary>What decides the packed record: the place, the bytes and the id, and no time.</summary>
    public (string FullPath, string Path, string Name, ulong Hash, string? Id) Content => (FullPath, Path, Name, Hash, Id);

    /// <summary>Whether <paramref name="later"/>, the same file as it lies there now, has the same place and name.</summary>
    public bool HasPlaceOf(TextState later) => Path == later.Path && Name == later.Name;

    /// <summary>Whether <paramref name="later"/> has the same length and time as well, so that its bytes are taken for the same.</summary>
    public bool HasTimeOf(TextState later) => Length == later.Length && Written == later.Written && Written != 0;

    /// <summary>The state of <paramref name="text"/> as it lies on the disk, its bytes and ids not known yet; null when the file is missing.</summary>
    public static TextState? Of(ListedText text)
    {
        var file = new FileInfo(text.FullPath);
        if (!file.Exists) return null;
        bool isLink = (file.Attributes & FileAttributes.ReparsePoint) != 0;
        return new TextState(text.FullPath, text.Path, text.Name ?? "", file.Length, isLink ? 0 : file.LastWriteTimeUtc.Ticks, 0, null, null);
    }
}
