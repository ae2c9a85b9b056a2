namespace Corpus.Text.Storage;

/// <summary>Somebody whom an article quotes by name.</summary>
/// <param name="Name">The fullest name that the article gives.</param>
/// <param name="Quotes">The number of quotations.</param>
/// <param name="Roles">What the article calls the speaker, the most frequent first, a line each; empty where it says nothing.</param>
internal sealed record ArticleSpeaker(string Name, int Quotes, string Roles = "")
{
    /// <summary>The same with one more quotation.</summary>
    internal ArticleSpeaker With(string roles) => this with { Quotes = Quotes + 1, Roles = Roles.Length > 0 ? Roles : roles };
}
