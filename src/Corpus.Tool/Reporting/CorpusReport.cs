using Corpus.Text;
using Corpus.Text.Index;
using Corpus.Text.Rules;
using Corpus.Tool.Checking;
using Spectre.Console;

namespace Corpus.Tool.Reporting;

/// <summary>The tables of <c>corpus report</c>.</summary>
/// <param name="texts">The checked texts.</param>
/// <param name="index">What they have in common.</param>
/// <param name="top">The number of rows of each table at most; 0 for all.</param>
internal sealed class CorpusReport(IReadOnlyList<CheckedText> texts, CorpusIndex index, int top)
{
    private const int ShownWords = 72;

    /// <summary>Prints all tables.</summary>
    public void Print(IAnsiConsole console)
    {
        Articles().Print(console);
        Outlets().Print(console);
        Speakers().Print(console);
        Quotations().Print(console);
        Repetitions().Print(console);
        Findings().Print(console);
    }

    private ReportTable Articles()
    {
        var table = new ReportTable("Articles", "article", top, "Id", "Headline", "Outlet", "Published", "Quotations#", "Findings#");
        foreach (var text in texts)
        {
            var parts = text.Filed.Article.Parts;
            table.Add(text.Filed.Id, Shortened(parts.Headline?.Value), parts.Outlet?.Value, parts.Published?.Value, text.Filed.Article.Quotes.Count,
                text.Findings.Count);
        }
        return table;
    }

    private ReportTable Outlets()
    {
        var table = new ReportTable("Outlets", "outlet", top, "Outlet", "Articles#", "Quotations#");
        foreach (var outlet in texts.Where(t => t.Filed.Article.Parts.Outlet is not null)
                     .GroupBy(t => t.Filed.Article.Parts.Outlet!.Value, StringComparer.Ordinal)
                     .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal))
            table.Add(outlet.Key, outlet.Count(), outlet.Sum(t => t.Filed.Article.Quotes.Count));
        return table;
    }

    private ReportTable Speakers()
    {
        var table = new ReportTable("Speakers", "speaker", top, "Speaker", "Role", "Also", "Quotations#", "Articles#");
        foreach (var speaker in index.Speakers.OrderByDescending(s => s.Occurrences.Sum(x => x.Quotes)).ThenBy(s => s.Name, StringComparer.Ordinal))
            table.Add(
                speaker.Name,
                speaker.Roles.FirstOrDefault(),
                string.Join(", ", speaker.Spellings.Where(s => s != speaker.Name)),
                speaker.Occurrences.Sum(s => s.Quotes),
                speaker.Occurrences.Select(s => s.ArticleId).Distinct(StringComparer.Ordinal).Count());
        return table;
    }

    private ReportTable Quotations()
    {
        var table = new ReportTable("Quotations", "kind", 0, "Kind", "Quotations#", "With a name#", "Described#", "Nobody#");
        foreach (var kind in texts.SelectMany(t => t.Filed.Article.Quotes).GroupBy(q => q.Kind).OrderBy(g => g.Key))
            table.Add(
                kind.Key.ToString().ToLowerInvariant(),
                kind.Count(),
                kind.Count(q => q.Attribution?.Name is not null),
                kind.Key == QuoteKind.Speech ? kind.Count(q => q.Attribution is { Name: null, Description: not null }) : null,
                kind.Key == QuoteKind.Speech ? kind.Count(q => q.Attribution is null or { Name: null, Description: null }) : null);
        return table;
    }

    private ReportTable Repetitions()
    {
        var table = new ReportTable("The same words in several articles", "echo", top, "Words", "Speaker", "Articles#", "Note");
        foreach (var repetition in ShownRepetition.Ordered(index.Repetitions))
            table.Add(
                Shortened(repetition.Places.MinBy(p => p.Words.Length)!.Words),
                string.Join(", ", repetition.Places.Select(p => p.Quote.Attribution?.Name ?? p.Quote.Attribution?.Description).OfType<string>()
                    .Distinct(StringComparer.Ordinal)),
                ShownRepetition.ArticlesOf(repetition),
                ShownRepetition.NoteOf(repetition));
        return table;
    }

    private ReportTable Findings()
    {
        var table = new ReportTable("Findings", "rule", 0, "Rule", "Severity", "What", "Findings#", "Texts#");
        foreach (var rule in texts.SelectMany(t => t.Findings.Select(f => (Text: t, f.Rule)))
                     .GroupBy(f => (f.Rule.Id, f.Rule.Severity))
                     .OrderByDescending(g => g.Key.Severity).ThenBy(g => g.Key.Id, StringComparer.Ordinal))
            table.Add(rule.Key.Id, SeverityNames.Of(rule.Key.Severity), RuleTable.Find(rule.Key.Id)!.Title, rule.Count(),
                rule.Select(f => f.Text).Distinct().Count());
        return table;
    }

    private static string? Shortened(string? words) => ShownCell.Shortened(words, ShownWords);
}
