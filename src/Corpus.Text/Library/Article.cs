using System.Collections.ObjectModel;
using Corpus.Text.Export;
using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text;

/// <summary>A news article as it was read. It never changes, and any number of threads may use it at a time. All ranges point into
/// <see cref="Text"/>.</summary>
public sealed class Article
{
    private readonly CorpusArticle filed;
    private readonly Lazy<CorpusArticle> explained;
    private readonly Lazy<ReadOnlyCollection<Finding>> findings;

    internal Article(CorpusArticle filed)
    {
        this.filed = filed;
        explained = new Lazy<CorpusArticle>(filed.Explain);
        findings = new Lazy<ReadOnlyCollection<Finding>>(Check);
        Authors = Rows(Parts.Authors, author => author.Value);
        Blocks = Rows(Parts.Blocks, block => new Block(Source, block));
        Quotes = Array.AsReadOnly(Enumerable.Range(0, filed.Article.Quotes.Count).Select(number => new Quote(this, number)).ToArray());
    }

    /// <summary>The whole text as it was given, or as the bytes were decoded.</summary>
    public string Text => Source.File;

    /// <summary>What names the article: <c>id:</c> of the front matter, else <see cref="Path"/> without its extension.</summary>
    public string Id => filed.Id;

    /// <summary>The path that the text was read under; empty when it was read without one.</summary>
    public string Path => filed.Path;

    /// <summary>The language in ISO 639-1, as front matter names it or the words show it; <c>en</c> where nothing shows it.</summary>
    public string Language => Parts.Language.Code;

    /// <summary>The headline, in one line; null when the text has none.</summary>
    public string? Headline => Parts.Headline?.Value;

    /// <summary>The day of publication, at midnight without a time zone; null when the text does not state it.</summary>
    public DateTime? Published => DayOf(Parts.Published);

    /// <summary>The day of the last update, at midnight without a time zone; null when the text does not state it.</summary>
    public DateTime? Updated => DayOf(Parts.Updated);

    /// <summary>The paper, station or site that published it; null when the text does not name it.</summary>
    public string? Outlet => Parts.Outlet?.Value;

    /// <summary>The news agency of the dateline or byline, <c>Reuters</c>; null when there is none.</summary>
    public string? Agency => Parts.Agency?.Value;

    /// <summary>The place of the dateline, <c>SEOUL</c>; null when there is no dateline.</summary>
    public string? Place => Parts.Place?.Value;

    /// <summary>The names of the byline, in its order; empty when there is no byline.</summary>
    public IReadOnlyList<string> Authors { get; }

    /// <summary>Everything in the text but white space, in order; empty for a text of white space.</summary>
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The quotations, in order; one inside another belongs to the outer one.</summary>
    public IReadOnlyList<Quote> Quotes { get; }

    /// <summary>What is wrong or doubtful in the text, in order and then by id; empty when all is well. The text is checked when this is first asked for.
    /// Front matter may lower severities for its text, and rules that are off report nothing.</summary>
    public IReadOnlyList<Finding> Findings => findings.Value;

    internal LogicalText Source => filed.Article.Source;

    internal ArticleReading Reading => filed.Article;

    /// <summary>The same with the features behind each speaker: read once more, when somebody asks.</summary>
    internal CorpusArticle Explained => explained.Value;

    private ArticleParts Parts => filed.Article.Parts;

    /// <summary>The text with the <see cref="Finding.Fix"/> of each of the <paramref name="chosen"/> findings that has one. Of two that change the same
    /// characters the first is made: read the result again for the other.</summary>
    /// <param name="chosen">Findings of this very article, in any order.</param>
    /// <returns>The text with the fixes; all else in it stays as it is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="chosen"/> is null.</exception>
    /// <exception cref="ArgumentException">One of them is null or belongs to another article.</exception>
    public string ApplyFixes(IEnumerable<Finding> chosen)
    {
        if (chosen is null) throw new ArgumentNullException(nameof(chosen));
        var edits = new List<TextEdit>();
        foreach (var finding in chosen)
        {
            if (finding?.Article != this) throw new ArgumentException("A finding belongs to another article; pass findings of this one.", nameof(chosen));
            if (finding.Fix is { } fix) edits.Add(fix);
        }
        return TextEdits.Apply(Text, edits);
    }

    /// <summary>The article as one line of JSON without a line end: the record that <c>corpus export</c> writes, whose offsets count Unicode code
    /// points.</summary>
    public string ToJson() => new RecordWriter(OffsetUnit.CodePoint).Text(Explained, Reported());

    /// <summary>The headline, else <see cref="Id"/>.</summary>
    public override string ToString() => Headline ?? Id;

    private ReadOnlyCollection<Finding> Check()
    {
        var lines = new LineMap(Text);
        return Rows(Reported(), finding => new Finding(this, finding, lines));
    }

    // With the severities that hold for this text.
    private List<RuleFinding> Reported()
    {
        var reported = new List<RuleFinding>();
        foreach (var finding in TextFindings.Of(filed))
        {
            var severity = RuleSwitch.Lowered(finding.Rule.Severity, Parts.FrontMatter, finding.Rule);
            if (severity != Severity.None) reported.Add(finding with { Rule = finding.Rule with { Severity = severity } });
        }
        return reported;
    }

    private static DateTime? DayOf(Located<CalendarDate>? date) =>
        date is { Value: { IsPossible: true } day } ? new DateTime(day.Year, day.Month, day.Day) : null;

    private static ReadOnlyCollection<TRow> Rows<T, TRow>(IEnumerable<T> all, Func<T, TRow> row) => Array.AsReadOnly(all.Select(row).ToArray());
}
