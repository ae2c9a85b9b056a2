using Corpus.Text.Attribution;
using Corpus.Text.Index;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting;

/// <summary>The table of <c>corpus report --sources</c>: who is quoted, as what, by name or not, and how much.</summary>
/// <param name="texts">The checked texts.</param>
/// <param name="index">What they have in common.</param>
/// <param name="top">The number of rows at most; 0 for all.</param>
internal sealed class SourceTable(IReadOnlyList<CheckedText> texts, CorpusIndex index, int top)
{
    /// <summary>The table: those who are quoted with most words first.</summary>
    public ReportTable Make()
    {
        var table = new ReportTable("Sources", "source", top, "Source", "Role", "Kind", "Named", "Quotations#", "Words#", "Articles#");
        foreach (var source in Sources().OrderByDescending(s => s.Words).ThenBy(s => s.Shown, StringComparer.Ordinal))
            table.Add(source.Shown, source.Role, source.Kind == SpeakerKind.Unknown ? null : source.Kind.ToString().ToLowerInvariant(),
                source.Named ? "yes" : "no", source.Quotes, source.Words, source.Articles.Count);
        return table;
    }

    private IEnumerable<Source> Sources()
    {
        var merged = new Dictionary<(string Article, string Name), (string Name, string? Role)>();
        foreach (var speaker in index.Speakers)
            foreach (var sighting in speaker.Sightings) merged[(sighting.ArticleId, sighting.Name)] = (speaker.Name, speaker.Roles.FirstOrDefault());
        var sources = new Dictionary<(bool Named, string Shown), Source>();
        foreach (var text in texts)
            foreach (var quote in text.Filed.Article.Quotes)
            {
                if (quote.Kind != QuoteKind.Speech) continue;
                var said = quote.Attribution;
                (string Name, string? Role) named = said?.Name is not { } name ? default
                    : merged.TryGetValue((text.Filed.Id, name), out var known) ? known : (name, said.Roles.FirstOrDefault());
                bool hasName = said?.Name is not null;
                string shown = hasName ? named.Name : said?.Description ?? "nobody";
                if (!sources.TryGetValue((hasName, shown), out var source))
                    sources.Add((hasName, shown), source = new Source(shown, named.Role, said?.Kind ?? SpeakerKind.Unknown, hasName));
                source.Quotes++;
                source.Words += WordsIn(text.Filed.Article.Text, quote);
                source.Articles.Add(text.Filed.Id);
            }
        return sources.Values;
    }

    private static int WordsIn(string text, Quote quote)
    {
        int words = 0;
        bool inside = false;
        foreach (char c in text.AsSpan(quote.Quotation.Range.Start, quote.Quotation.Range.Length))
        {
            bool letter = char.IsLetterOrDigit(c) || inside && c is '\'' or '’' or '-';
            if (letter && !inside) words++;
            inside = letter;
        }
        return words;
    }

    private sealed class Source(string shown, string? role, SpeakerKind kind, bool named)
    {
        public string Shown { get; } = shown;

        public string? Role { get; } = role;

        public SpeakerKind Kind { get; } = kind;

        public bool Named { get; } = named;

        public int Quotes { get; set; }

        public int Words { get; set; }

        public HashSet<string> Articles { get; } = new(StringComparer.Ordinal);
    }
}
