using Corpus.Text;
using Corpus.Text.Index;
using Corpus.Text.Index.Speakers;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting;

/// <summary>Who is quoted: a name over the whole corpus, or a description.</summary>
/// <param name="Shown">The name or description; <c>nobody</c> where the texts point at nobody.</param>
/// <param name="Role">What the texts call the source most; null where they say nothing.</param>
/// <param name="Also">The other spellings of the name, in ordinal order.</param>
/// <param name="Kind">What the source is.</param>
/// <param name="Named">Whether <paramref name="Shown"/> is a name.</param>
internal sealed record QuotedSource(string Shown, string? Role, IReadOnlyList<string> Also, SpeakerKind Kind, bool Named)
{
    /// <summary>The number of quotations by the id of the article.</summary>
    public Dictionary<string, int> ByArticle { get; } = new(StringComparer.Ordinal);

    /// <summary>The number of quotations.</summary>
    public int Quotes { get; private set; }

    /// <summary>The number of quoted words.</summary>
    public int Words { get; private set; }

    /// <summary>The kind's name; null where it is unknown.</summary>
    public string? KindName => Kind == SpeakerKind.Unknown ? null : Kind.ToString().ToLowerInvariant();

    /// <summary>Counts a quotation of so many words.</summary>
    public void Add(string article, int words)
    {
        Quotes++;
        Words += words;
        ByArticle[article] = ByArticle.GetValueOrDefault(article) + 1;
    }
}

/// <summary>Who is quoted in a corpus.</summary>
internal static class QuotedSources
{
    /// <summary>All sources of speech, those who are quoted with most words first.</summary>
    public static IReadOnlyList<QuotedSource> Of(IReadOnlyList<CheckedText> texts, CorpusIndex index)
    {
        var merged = new Dictionary<(string Article, string Name), MergedSpeaker>();
        foreach (var speaker in index.Speakers)
            foreach (var occurrence in speaker.Occurrences) merged[(occurrence.ArticleId, occurrence.Name)] = speaker;
        var sources = new Dictionary<(bool Named, string Shown), QuotedSource>();
        foreach (var text in texts)
            foreach (var quote in text.Filed.Article.Quotes)
            {
                if (quote.Kind != QuoteKind.Speech) continue;
                var said = quote.Attribution;
                var known = said?.Name is { } name ? merged.GetValueOrDefault((text.Filed.Id, name)) : null;
                bool named = said?.Name is not null;
                string shown = known?.Name ?? said?.Name ?? said?.Description ?? "nobody";
                if (!sources.TryGetValue((named, shown), out var source))
                    sources.Add((named, shown), source = new QuotedSource(shown, known is not null ? known.Roles.FirstOrDefault()
                        : named ? said!.Roles.FirstOrDefault() : null, known is null ? [] : [.. known.Spellings.Where(s => s != known.Name)],
                        named || said?.Description is not null ? said!.Kind : SpeakerKind.Unknown, named));
                source.Add(text.Filed.Id, QuotedWordCount.Of(text.Filed.Article.Text, quote));
            }
        return [.. sources.Values.OrderByDescending(s => s.Words).ThenBy(s => s.Shown, StringComparer.Ordinal)];
    }
}
