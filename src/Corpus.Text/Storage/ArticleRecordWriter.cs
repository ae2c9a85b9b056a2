using Corpus.Text.Rules;
using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Storage;

/// <summary>Writes one article's record in its three parts, which lie apart so that facts can be read without touching a text.</summary>
internal sealed class ArticleRecordWriter(SharedStrings strings, RecordBuffer facts, RecordBuffer tables)
{
    // Beside the encoding: whether anything is read otherwise than it stands.
    private const int Spliced = 16;

    // What a key of the front matter holds.
    private const int NoValue = 0, OneValue = 1, List = 2, Parted = 3;

    /// <summary>The number of bytes of the texts so far. They follow one another in the order of the records; whoever writes the bucket appends them, because
    /// they are most of it.</summary>
    public int TextsLength { get; private set; }

    /// <summary>Appends the record of <paramref name="filed"/>.</summary>
    public void Write(CorpusArticle filed, IReadOnlyList<RuleFinding> findings)
    {
        var article = filed.Article;
        var speakers = IndexEntry.SpeakersOf(article.Quotes);
        int tablesAt = tables.Length, measure = RecordBuffer.Measure(article.File);
        Blocks(article);
        Quotes(article, speakers);
        Findings(findings, article.File);
        Splices(article.Source.Splices);

        Place(filed);
        Facts(article, speakers);
        facts.Number(tablesAt);
        facts.Number(tables.Length - tablesAt);
        facts.Number(TextsLength);
        facts.Number(measure);
        TextsLength += measure >> 1;
        FrontMatter(article.Parts.FrontMatter);
    }

    // Last, so that whoever asks for other facts need not pass it.
    private void FrontMatter(FrontMatterSection? matter)
    {
        var keys = FrontMatterKey.Of(matter);
        facts.Number(keys.Count);
        foreach (var key in keys)
        {
            facts.String(key.Name);
            facts.Byte(key.IsNull ? NoValue : key.HasParts ? Parted : key.IsList ? List : OneValue);
            if (key.IsNull) continue;
            facts.Number(key.Values.Count);
            foreach (var value in key.Values) facts.String(value.IsNull ? null : value.Value);
        }
    }

    private void Place(CorpusArticle filed)
    {
        int shared = 0;
        while (shared < filed.Id.Length && shared < filed.Path.Length && filed.Id[shared] == filed.Path[shared]) shared++;
        facts.Number(shared);
        facts.Number(strings.NumberOf(filed.Path.Substring(shared)));
        facts.Byte((int)filed.Encoding | (filed.Article.Source.Splices.Count > 0 ? Spliced : 0));
    }

    private void Facts(ArticleReading article, IReadOnlyList<ArticleSpeaker> speakers)
    {
        var parts = article.Parts;
        var counts = ArticleCounts.Of(article);
        facts.Number(strings.NumberOf(parts.Outlet?.Value));
        facts.Number(counts.Quotes);
        facts.Number(speakers.Count);
        foreach (var speaker in speakers)
        {
            facts.String(speaker.Name);
            facts.Number(speaker.Quotes);
        }
        facts.String(parts.Headline?.Value);
        if (parts.Headline is { } headline) Range(facts, article.Source.InFile(headline.Range), 0);
        facts.Number(strings.NumberOf(parts.Agency?.Value));
        facts.Number(strings.NumberOf(parts.Language.Code));
        facts.Number(Packed(parts.Published?.Value));
        facts.Number(Packed(parts.Updated?.Value));
        facts.String(parts.Place?.Value);
        facts.Number(parts.Authors.Count);
        foreach (var author in parts.Authors) facts.String(author.Value);
        facts.Number(counts.Words);
        facts.Number(counts.Paragraphs);
    }

    private void Blocks(ArticleReading article)
    {
        tables.Number(article.Parts.Blocks.Count);
        int end = 0;
        foreach (var block in article.Parts.Blocks)
        {
            var content = article.Source.InFile(block.Content);
            // The kind and the short way from the block before share a byte.
            tables.Number(Zigzag(content.Start - end) << 4 | (int)block.Kind);
            tables.Number(content.Length);
            end = content.End;
        }
    }

    private void Quotes(ArticleReading article, IReadOnlyList<ArticleSpeaker> speakers)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var speaker in speakers) numbers.Add(speaker.Name, numbers.Count + 1);
        int end = 0;
        foreach (var quote in article.Quotes)
        {
            var range = article.Source.InFile(quote.Quotation.Range);
            var marked = article.Source.InFile(quote.Quotation.Marked);
            var said = quote.Attribution;
            int before = range.Start - marked.Start, behind = marked.End - range.End;
            bool single = before == 1 && behind == 1;
            tables.Byte((int)quote.Kind | (quote.Quotation.Closed ? 4 : 0) | (said is not null ? 8 : 0) | (said?.Mention is not null ? 16 : 0)
                | (said?.Cue is not null ? 32 : 0) | (single ? 64 : 0));
            Range(tables, range, end);
            if (!single)
            {
                tables.Number(before);
                tables.Number(behind);
            }
            tables.Number(quote.Quotation.Block);
            if (said is not null)
            {
                tables.Number(said.Name is { } name ? numbers[name] : 0);
                tables.Number(strings.NumberOf(said.Rule));
                var explanation = said.Explanation;
                tables.Byte(explanation.Count);
                for (int i = 0; i < explanation.Count; i++) tables.Number(strings.NumberOfFeature(explanation[i]));
                tables.Number(strings.NumberOf(said.Description));
                tables.Byte((int)said.Kind);
                tables.Number(strings.NumberOf(said.RoleWords.Length == 0 ? null : said.RoleWords));
            }
            if (said?.Mention is { } mention) Range(tables, article.Source.InFile(mention), range.Start);
            if (said?.Cue is { } cue) Range(tables, article.Source.InFile(cue), range.Start);
            end = range.End;
        }
    }

    private void Findings(IReadOnlyList<RuleFinding> findings, string text)
    {
        int off = 0;
        foreach (var finding in findings)
            if (finding.Rule.Severity == Severity.None) off++;
        tables.Number(findings.Count - off);
        if (findings.Count == off) return;
        var lines = new LineMap(text);
        foreach (var finding in findings)
        {
            if (finding.Rule.Severity == Severity.None) continue;
            var (line, column) = lines.PositionOf(finding.Range.Start);
            tables.Number(strings.NumberOf(finding.Rule.Id));
            tables.Byte((int)finding.Rule.Severity);
            Range(tables, finding.Range, 0);
            tables.Number(line);
            tables.Number(column);
            Message(finding, text);
        }
    }

    // What is read otherwise than it stands: the way from the one before, then its length and what is read in its place.
    private void Splices(IReadOnlyList<Splice> splices)
    {
        tables.Number(splices.Count);
        int end = 0;
        for (int i = 0; i < splices.Count; i++)
        {
            var splice = splices[i];
            tables.Number(splice.Range.Start - end);
            tables.Number(splice.Range.Length << 2 | (splice.Instead switch { null => 0, ' ' => 1, _ => 2 }));
            end = splice.Range.End;
        }
    }

    // The sentence is shared, and an argument that repeats the place's own characters is null: messages would be the greater part of a record.
    private void Message(RuleFinding finding, string text)
    {
        tables.Number(strings.NumberOf(finding.Rule.Message));
        tables.Number(finding.Arguments.Count);
        foreach (string argument in finding.Arguments) tables.String(finding.Range.Of(text).SequenceEqual(argument.AsSpan()) ? null : argument);
    }

    private static int Zigzag(int value) => (value << 1) ^ (value >> 31);

    private static void Range(RecordBuffer to, TextRange range, int from)
    {
        to.Signed(range.Start - from);
        to.Number(range.Length);
    }

    // An impossible day (June 31) too: it is in the exported record, and no date at run time.
    private static int Packed(CalendarDate? date) => date is { Year: > 0 and < 10000, Month: >= 0 and < 16, Day: >= 0 and < 32 } day
        ? day.Year << 9 | day.Month << 5 | day.Day : 0;
}
