using Corpus.Generators.Adapter;
using Corpus.Text.Reading;

namespace Corpus.Generators.Generation;

/// <summary>A text after reading: its article, or why there is none.</summary>
/// <param name="File">Where it came from.</param>
/// <param name="Filed">The article in its place; null when the file cannot be read as text, or reading it failed.</param>
/// <param name="Failure">What went wrong while reading; null when nothing did.</param>
internal sealed record ParsedText(CorpusFile File, FiledArticle? Filed, string? Failure);
