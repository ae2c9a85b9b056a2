using Corpus.Generators.Adapter;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Generation;

/// <summary>A file with its characters; equal to another of the same place and content, whatever the compiler's objects.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Text">The characters; null when the compiler cannot read the file.</param>
internal sealed record ReadText(CorpusFile File, SourceText? Text)
{
    public bool Equals(ReadText? other) =>
        other is not null && File.Path == other.File.Path && File.Name == other.File.Name && File.Source.Path == other.File.Source.Path
        && (ReferenceEquals(Text, other.Text) || (Text is not null && other.Text is not null && Equals(Text.Encoding, other.Text.Encoding) && Text.ContentEquals(other.Text)));

    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(File.Path);
}
