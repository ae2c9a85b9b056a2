using Corpus.Text.Source;

namespace Corpus.Tool.Reading;

/// <summary>A file with its text.</summary>
/// <param name="FullPath">Where it lies, as the user's own path leads there.</param>
/// <param name="Bytes">Its bytes.</param>
/// <param name="Source">Its text, under its path below the folder.</param>
internal sealed record TextFile(string FullPath, byte[] Bytes, SourceFile Source);
