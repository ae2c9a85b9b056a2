namespace Corpus.Generators.Generation;

/// <summary>Who is called what, and who becomes a member.</summary>
/// <param name="Names">The names and ids.</param>
/// <param name="Choice">The members.</param>
internal sealed record SettledNames(CorpusNames Names, MemberChoice Choice);
