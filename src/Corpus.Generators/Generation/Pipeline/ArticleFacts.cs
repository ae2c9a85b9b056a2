using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>What emission and the index need of an article: no positions, so that an edit that only moves text changes nothing here. Equal by value.</summary>
/// <param name="FullPath">The file as the compiler knows it; for findings and to tell a file that is listed twice, never for output.</param>
/// <param name="Path">The path below the corpus folder.</param>
/// <param name="Id">The id that it asks for.</param>
/// <param name="Summary">What it asks to be called, and what the corpus-wide index needs.</param>
/// <param name="Headline">The headline's first 240 characters; null without one.</param>
/// <param name="Outlet">The outlet; null when the text does not say.</param>
/// <param name="Published">The day of publication as yyyy-MM-dd; null when the text does not say.</param>
/// <param name="Lede">The first paragraph's first 240 characters; null without a paragraph.</param>
/// <param name="Paragraphs">The number of paragraphs.</param>
/// <param name="Words">The number of words in the paragraphs.</param>
/// <param name="Language">The code of the text's language: names end where its words let them.</param>
/// <param name="Quotes">The quotations, in order.</param>
/// <param name="IsUnreadable">Whether the file cannot be read as text at all.</param>
/// <param name="Failure">What went wrong while reading; null when nothing did.</param>
internal sealed record ArticleFacts(
    string FullPath, string Path, string Id, ArticleSummary Summary, string? Headline, string? Outlet, string? Published, string? Lede,
    int Paragraphs, int Words, string Language, EquatableArray<QuoteDigest> Quotes, bool IsUnreadable, string? Failure);
