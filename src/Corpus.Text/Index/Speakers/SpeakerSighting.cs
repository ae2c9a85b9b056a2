namespace Corpus.Text.Index.Speakers;

/// <summary>A name to which one article gives quotations; all that merging needs to know.</summary>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Name">The fullest name that this article gives, without titles.</param>
/// <param name="Quotes">The number of quotations that the article gives to the name.</param>
/// <param name="Roles">What the article calls the speaker, a line each; empty where it says nothing.</param>
internal sealed record SpeakerSighting(string ArticleId, string Name, int Quotes, string Roles = "");
