namespace Corpus.Generators.Generation.Pipeline;

/// <summary>An article's facts beside the reading that they were taken from.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Parsed">The reading, for records in literals and for the lines in comments.</param>
internal sealed record ReadText(ArticleFacts Facts, ParsedText Parsed);
