using System.Security.Cryptography;
using System.Text;
using Corpus.Text;
using Corpus.Text.Index.Reuse;
using Corpus.Tool.Checking;

namespace Corpus.Tool.Reporting.Html;

/// <summary>The report as one page that needs nothing else: its own style and script, which alone may run, and nothing from a network.</summary>
/// <param name="corpus">The corpus.</param>
/// <param name="name">What the corpus is called.</param>
/// <param name="errors">What could not be read, one sentence each.</param>
internal sealed class ReportPage(CheckedCorpus corpus, string name, IReadOnlyList<string> errors)
{
    private static readonly (string Id, string Title)[] Sections =
    [
        ("articles", "Articles"), ("sources", "Who is quoted"), ("naming", "Named and unnamed sources"), ("echoes", "The same words in several articles"),
        ("findings", "Findings"),
    ];

    private readonly Dictionary<string, CheckedText> byPath = corpus.Texts.ToDictionary(t => t.Filed.Path, StringComparer.Ordinal);

    /// <summary>Writes the page.</summary>
    public void Write(TextWriter output, TextLinks links)
    {
        string style = Resource("report.css"), script = Resource("report.js"), title = ShownHtml.Of($"Corpus report: {name}");
        output.Write("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
            + $"<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-{Hash(style)}'; script-src 'sha256-{Hash(script)}'; "
            + "base-uri 'none'; form-action 'none'\"/>\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
            + "<meta name=\"referrer\" content=\"no-referrer\"/>\n<meta name=\"color-scheme\" content=\"light dark\"/>\n"
            + $"<title>{title}</title>\n<style>{style}</style>\n</head>\n<body data-links=\"{ShownHtml.Of(links.Pattern)}\">\n"
            + $"<a class=\"skip\" href=\"#main\">Skip to the report</a>\n<header><h1>{title}</h1></header>\n<nav aria-label=\"Sections\"><ul>");
        foreach (var (id, heading) in Sections) output.Write($"<li><a href=\"#{id}\">{heading}</a></li>");
        output.Write("</ul></nav>\n<main id=\"main\">\n");
        var sources = QuotedSources.Of(corpus.Texts, corpus.Index);
        var repetitions = ShownRepetition.Ordered(corpus.Index.Repetitions);
        Figures(output, sources, repetitions.Count);
        var said = new SourceSection(corpus.Texts, sources);
        Section(output, 0, () => new ArticleSection(corpus.Texts).Write(output, links));
        Section(output, 1, () => said.WriteWho(output, links));
        Section(output, 2, () => said.WriteNamed(output));
        Section(output, 3, () => RepetitionList.Write(output, repetitions, PlaceOf, links));
        Section(output, 4, () => new FindingSection(corpus.Texts).Write(output, links));
        output.Write($"</main>\n<footer><p>Written by corpus {ToolVersion.Number}, corpus report --html.</p></footer>\n<script>{script}</script>\n</body>\n</html>\n");
    }

    private static void Section(TextWriter output, int number, Action content)
    {
        var (id, title) = Sections[number];
        output.Write($"<section id=\"{id}\" aria-labelledby=\"{id}-heading\">\n<h2 id=\"{id}-heading\">{title}</h2>\n");
        content();
        output.Write("</section>\n");
    }

    private void Figures(TextWriter output, IReadOnlyList<QuotedSource> sources, int repetitions)
    {
        var quotes = corpus.Texts.SelectMany(t => t.Filed.Article.Quotes).Where(q => q.Kind == QuoteKind.Speech).ToList();
        var findings = corpus.Texts.SelectMany(t => t.Findings).ToList();
        int named = quotes.Count(q => q.Attribution?.Name is not null);
        output.Write("<dl class=\"figures\">\n");
        Figure(corpus.Texts.Count, "articles", $"{ShownHtml.Of(corpus.Texts.Count(t => t.Filed.Article.Parts.Published is not null))} with a date");
        Figure(quotes.Count, "quotations of speech", quotes.Count == 0 ? "" : $"{ShownHtml.Share(named, quotes.Count)} by name");
        Figure(sources.Count(s => s.Named), "sources with a name", $"{ShownHtml.Of(sources.Count(s => !s.Named && s.Kind != SpeakerKind.Unknown))} only described");
        Figure(repetitions, "echoes", "the same words in several articles");
        int graver = findings.Count(f => f.Rule.Severity >= Severity.Warning);
        Figure(findings.Count, "findings", $"{ShownHtml.Of(graver)} {(graver == 1 ? "warning or error" : "warnings or errors")}");
        output.Write("</dl>\n");
        if (errors.Count > 0)
            output.Write($"<div class=\"errors\"><p><strong>Not everything could be read:</strong></p><ul>"
                + $"{string.Concat(errors.Select(t => $"<li>{ShownHtml.Of(t)}</li>"))}</ul></div>\n");

        void Figure(int number, string what, string note) =>
            output.Write($"<div><dt>{what}</dt><dd class=\"number\">{ShownHtml.Of(number)}</dd>{(note.Length > 0 ? $"<dd>{note}</dd>" : "")}</div>\n");
    }

    private PlaceCell PlaceOf(RepetitionPlace place) =>
        new FlaggedWords(byPath[place.Text.Path].Filed).LinkTo(place.Text.Article.Source.InFile(place.Quote.Quotation.Range));

    private static string Hash(string content) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)));

    private static string Resource(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
