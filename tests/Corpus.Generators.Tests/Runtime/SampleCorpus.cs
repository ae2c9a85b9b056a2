using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Generators.Tests.Runtime;

/// <summary>Three articles whose every fact is set by hand, so that no reader's opinion matters.</summary>
internal static class SampleCorpus
{
    public const string Harbour =
        "Harbour opens after long winter\n\n“We waited\nfor 'clear' water,” said Ann Lee.\n\nThe ferry left at noon. “It’s ours,” she said.\n";
    public const string Bridge = "Bridge closes\n\nNobody came. \"No comment,\" said Bo Chan.\n";

    public static PackedCorpus Packed => PackedCorpus.Of([
        Filed("b/harbour.txt", Harbour, "Harbor Post", new CalendarDate(2021, 6, 18), ["Mia Ruiz", "Tom Oak"], "PORT ELLEN",
            ("We waited\nfor 'clear' water,", QuoteKind.Speech, "Ann Lee", "Ann Lee", "said"), ("It’s ours,", QuoteKind.Speech, "Ann Lee", "she", "said")),
        Filed("a/bridge.txt", Bridge, null, null, [], null, ("No comment,", QuoteKind.Speech, "Bo Chan", "Bo Chan", "said")),
        Filed("b/echo.txt", "No speech here.\n\nThe “clear view” party won.\n", "Harbor Post", new CalendarDate(2021, 6, 31), [], null,
            ("clear view", QuoteKind.Term, null, null, null)),
    ]);

    private static CorpusArticle Filed(string path, string text, string? outlet, CalendarDate? published, string[] authors, string? place,
        params (string Words, QuoteKind Kind, string? Name, string? Mention, string? Cue)[] quotes)
    {
        var read = ArticleReading.Read(text);
        var blocks = read.Parts.Blocks.Select((b, i) => b with { Kind = i == 0 && quotes[0].Name is not null ? BlockKind.Headline : BlockKind.Paragraph })
            .ToArray();
        var parts = new ArticleParts
        {
            Blocks = blocks,
            Headline = quotes[0].Name is null ? null : new Located<string>(text[..text.IndexOf('\n')], new TextRange(0, text.IndexOf('\n'))),
            Outlet = outlet is null ? null : new Located<string>(outlet, default),
            Published = published is { } day ? new Located<CalendarDate>(day, default) : null,
            Authors = [.. authors.Select(a => new Located<string>(a, default))],
            Place = place is null ? null : new Located<string>(place, default),
        };
        var found = new List<AttributedQuotation>();
        foreach (var (words, kind, name, mention, cue) in quotes)
        {
            int start = text.IndexOf(words, StringComparison.Ordinal);
            int block = Array.FindIndex(blocks, b => b.Range.Contains(start));
            var quotation = new Quotation { Range = new(start, start + words.Length), Marked = new(start - 1, start + words.Length + 1), Block = block,
                Closed = true, Utterance = found.Count };
            var said = kind != QuoteKind.Speech ? null
                : new QuoteAttribution { Name = name, Rule = "cue-after", Mention = Find(text, mention, start), Cue = Find(text, cue, start) };
            found.Add(new AttributedQuotation(quotation, kind, said));
        }
        return CorpusArticle.File(path, SourceEncoding.Utf8, new ArticleReading { Text = text, Parts = parts, Quotes = found, IsExplained = true });
    }

    private static TextRange? Find(string text, string? words, int from)
    {
        if (words is null) return null;
        int at = text.IndexOf(words, from, StringComparison.Ordinal);
        return new TextRange(at, at + words.Length);
    }
}
