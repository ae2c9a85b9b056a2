using Corpus.Text.Source;

namespace Corpus.Text.Structure;

/// <summary>Where an article was written, before its first words.</summary>
/// <param name="Place">The place, without agency and day.</param>
/// <param name="Agency">The agency in brackets; null when there is none.</param>
/// <param name="Range">From the place to the first words, with the dash.</param>
internal sealed record Dateline(Located<string> Place, Located<string>? Agency, TextRange Range);
