namespace Corpus.Text.Index.Speakers;

/// <summary>Which names the articles quote, and how often.</summary>
internal static class SpeakerOccurrences
{
    /// <summary>The occurrences of <paramref name="texts"/>: for each text its names in the order of their first quotation.</summary>
    public static IEnumerable<SpeakerOccurrence> Of(IReadOnlyList<IndexedText> texts)
    {
        var names = new List<string>();
        var counts = new Dictionary<string, (int Quotes, string Roles)>(StringComparer.Ordinal);
        foreach (var text in texts)
        {
            names.Clear();
            counts.Clear();
            foreach (var quote in text.Article.Quotes)
            {
                if (quote.Attribution is not { Name: { } name } said) continue;
                if (!counts.TryGetValue(name, out var count)) names.Add(name);
                counts[name] = (count.Quotes + 1, string.IsNullOrEmpty(count.Roles) ? said.RoleWords : count.Roles);
            }
            foreach (string name in names) yield return new SpeakerOccurrence(text.Id, name, counts[name].Quotes, counts[name].Roles);
        }
    }
}

/// <summary>A name to which one article gives quotations; all that merging needs to know.</summary>
/// <param name="ArticleId">The article's id.</param>
/// <param name="Name">The fullest name that this article gives, without titles.</param>
/// <param name="Quotes">The number of quotations that the article gives to the name.</param>
/// <param name="Roles">What the article calls the speaker, a line each; empty where it says nothing.</param>
internal sealed record SpeakerOccurrence(string ArticleId, string Name, int Quotes, string Roles = "");
