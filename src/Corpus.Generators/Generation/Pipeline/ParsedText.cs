using Corpus.Generators.Adapter;
using Corpus.Text;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>A text after reading: its article, or why there is none.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Filed">The article in its place; null when the file cannot be read as text, reading it failed, or the build task read it.</param>
/// <param name="Handed">What the build task read; null when the compiler read the text itself.</param>
/// <param name="Failure">What went wrong while reading; null when nothing did.</param>
internal sealed record ParsedText(CorpusFile File, CorpusArticle? Filed, HandedText? Handed, string? Failure)
{
    /// <summary>Whether the text is still to be looked up in what the build task hands over, or is the file of what it does.</summary>
    public bool Waits => File.Role != FileRole.Text && Filed is null && Handed is null && Failure is null;
}
