using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Structure;

/// <summary>Distinguishes headline, dateline, byline, dates, captions, boilerplate and paragraphs.</summary>
internal static class PartsReader
{
    /// <summary>The parts of <paramref name="text"/>, of which <paramref name="lines"/> are the lines.</summary>
    public static ArticleParts Read(string text, IReadOnlyList<Line> lines) => Read(text, Sequence<Line>.Of(lines), ReaderWeights.Learned);

    /// <summary>The same where markup says what some lines are; <paramref name="forms"/> has an item for each line, or is null.</summary>
    internal static ArticleParts Read(string text, Sequence<Line> lines, LineFlags[]? forms) => Read(text, lines, ReaderWeights.Learned, forms);

    /// <summary>The same with other weights than the reader's own.</summary>
    internal static ArticleParts Read(string text, Sequence<Line> lines, ReaderWeights weights, LineFlags[]? forms = null)
    {
        if (lines.Count == 0) return new ArticleParts { Blocks = [] };
        var tiles = new BlockTiles(lines.Count);
        if (FrontMatterReader.Read(text, lines) is { } found)
        {
            tiles.Add(new TextBlock(BlockKind.FrontMatter, new TextRange(0, lines[found.Lines - 1].Range.End), found.Matter.Range));
            string? headline = FrontMatterFacts.HeadlineOf(found.Matter.Entries);
            return FrontMatterFacts.Apply(ReadRest(text, lines.From(found.Lines), weights, FormsFrom(forms, found.Lines),
                FrontMatterFacts.LanguageOf(found.Matter), headline, tiles), found.Matter);
        }
        var labels = LabelReader.Read(text, lines);
        if (labels.Count == 0) return ReadArticle(text, lines, weights, forms, null, null, tiles);
        for (int i = 0; i < labels.Count; i++) tiles.Add(lines[i], LabelReader.BlockOf(labels[i]));
        return FrontMatterFacts.Apply(ReadRest(text, lines.From(labels.Count), weights, FormsFrom(forms, labels.Count), null,
            FrontMatterFacts.HeadlineOf(labels), tiles), labels);
    }

    private static LineFlags[]? FormsFrom(LineFlags[]? forms, int start) => forms?.AsSpan(start).ToArray();

    private static ArticleParts ReadRest(
        string text, Sequence<Line> rest, ReaderWeights weights, LineFlags[]? forms, TextLanguage? language, string? headline, BlockTiles tiles) =>
        rest.Count == 0 ? new ArticleParts { Blocks = tiles.Blocks } : ReadArticle(text, rest, weights, forms, language, headline, tiles);

    private static ArticleParts ReadArticle(
        string text, Sequence<Line> lines, ReaderWeights weights, LineFlags[]? forms, TextLanguage? language, string? stated, BlockTiles tiles)
    {
        var analysis = LineAnalyzer.Read(text, lines, language);
        for (int i = 0; i < forms?.Length; i++) analysis.Lines[i].Flags |= forms[i];
        var body = BodyModel.Find(analysis, weights.Lines);
        int headline = MarkedHeadline.Find(analysis, forms) ?? HeadlineModel.Find(analysis, body, weights.Headlines);
        if (stated is not null) headline = StatedHeadline.Find(analysis, stated, headline);
        Openings.Extend(analysis, body, headline);
        var title = headline < 0 ? default : TitleTails.Of(analysis, headline);
        var authorship = AuthorshipReader.Read(analysis, body, headline);
        var layout = BlockBuilder.Build(analysis, lines, body, headline, authorship, tiles);
        var dates = PublicationDates.Find(analysis, layout.Blocks, out int published);
        return new ArticleParts
        {
            Blocks = layout.Blocks,
            Headline = headline < 0 ? null : new Located<string>(title.Title.TextOf(text), title.Title),
            Outlet = layout.Outlet ?? title.Outlet,
            Agency = layout.Agency,
            Place = layout.Place,
            Authors = authorship.Authors,
            Published = PublicationDates.Published(dates, published),
            Updated = PublicationDates.First(dates, DateRole.Updated),
            Dates = dates,
            Language = analysis.Language,
        };
    }

    /// <summary>The values of <see cref="BodyFeatures"/> for each line, to learn weights from.</summary>
    internal static IReadOnlyList<float[]> BodyFeaturesOf(string text, Sequence<Line> lines)
    {
        var analysis = LineAnalyzer.Read(text, lines, null);
        var features = new BodyFeatures(analysis);
        var rows = new float[lines.Count][];
        for (int i = 0; i < rows.Length; i++) features.Fill(i, rows[i] = new float[BodyFeatures.Names.Count]);
        return rows;
    }

    /// <summary>The values of <see cref="HeadlineFeatures"/> for each line that can be a headline, and for none at the end.</summary>
    internal static IReadOnlyList<(int Line, float[] Values)> HeadlineFeaturesOf(string text, Sequence<Line> lines, float[] lineWeights)
    {
        var analysis = LineAnalyzer.Read(text, lines, null);
        var features = new HeadlineFeatures(analysis, BodyModel.Find(analysis, lineWeights));
        return Enumerable.Range(0, lines.Count).Where(features.IsCandidate).Append(-1).Select(i =>
        {
            var values = new float[HeadlineFeatures.Names.Count];
            features.Fill(i, values);
            return (i, values);
        }).ToList();
    }
}
