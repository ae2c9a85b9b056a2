using Corpus.Text.Attribution;

namespace Corpus.Text.Storage;

/// <summary>What the corpus-wide index knows of one article; made from the article, from the generator's facts, or read back from a bucket.</summary>
/// <param name="Id">The article's id.</param>
/// <param name="Path">The path below the corpus folder, with its extension; decides the order of articles that share an id.</param>
/// <param name="Outlet">The outlet; null when the text does not say.</param>
/// <param name="Quotes">The number of its quotations, of every kind.</param>
/// <param name="Speakers">The names of those it quotes, as the article gives them, each with the number of quotations, in order of first appearance.</param>
internal sealed record IndexEntry(string Id, string Path, string? Outlet, int Quotes, IReadOnlyList<ArticleSpeaker> Speakers)
{
    /// <summary>The entry of <paramref name="filed"/>.</summary>
    public static IndexEntry Of(CorpusArticle filed)
        => new(filed.Id, filed.Path, filed.Article.Parts.Outlet?.Value, filed.Article.Quotes.Count, SpeakersOf(filed.Article.Quotes));

    /// <summary>The named speakers of <paramref name="quotes"/> in order of first appearance, each with the number of its quotations.</summary>
    public static IReadOnlyList<ArticleSpeaker> SpeakersOf(IReadOnlyList<AttributedQuotation> quotes)
    {
        var speakers = new List<ArticleSpeaker>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int i = 0; i < quotes.Count; i++)
        {
            if (quotes[i].Attribution is not { Name: { } name } said) continue;
            if (places.TryGetValue(name, out int at)) speakers[at] = speakers[at].With(said.RoleWords);
            else
            {
                places.Add(name, speakers.Count);
                speakers.Add(new ArticleSpeaker(name, 1, said.RoleWords));
            }
        }
        return speakers;
    }
}
