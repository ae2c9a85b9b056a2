using Corpus.Text.Structure.FrontMatter;
using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Structure;

/// <summary>Tells headline, dateline, byline, dates, captions, furniture and paragraphs apart.</summary>
public static class PartsReader
{
    /// <summary>The parts of <paramref name="text"/>, of which <paramref name="lines"/> are the lines.</summary>
    public static ArticleParts Read(string text, IReadOnlyList<Line> lines) => Read(text, Sequence<Line>.Of(lines), ReaderWeights.Learned);

    /// <summary>The same with other weights than the reader's own.</summary>
    internal static ArticleParts Read(string text, Sequence<Line> lines, ReaderWeights weights)
    {
        if (lines.Count == 0) return new ArticleParts { Blocks = [] };
        return FrontMatterReader.Read(text, lines) is { } found ? ReadBelow(text, lines, weights, found.Matter, found.Lines)
            : ReadArticle(text, lines, weights, null, new BlockTiles(lines.Count));
    }

    private static ArticleParts ReadBelow(string text, Sequence<Line> lines, ReaderWeights weights, FrontMatterSection matter, int taken)
    {
        var tiles = new BlockTiles(lines.Count);
        tiles.Add(new Block(BlockKind.FrontMatter, new TextRange(0, lines[taken - 1].Range.End), matter.Range));
        var rest = lines.From(taken);
        var parts = rest.Count == 0 ? new ArticleParts { Blocks = tiles.Blocks } : ReadArticle(text, rest, weights, FrontMatterFacts.LanguageOf(matter), tiles);
        return FrontMatterFacts.Apply(parts, matter);
    }

    private static ArticleParts ReadArticle(string text, Sequence<Line> lines, ReaderWeights weights, string? language, BlockTiles tiles)
    {
        var counted = Count(text, lines, language, out var tables, out bool known);
        var shapes = counted.Shapes;
        LineRoles.Mark(text, lines, shapes, tables);
        var scene = new LineScene(lines, shapes, known);
        var body = BodyFinder.Find(shapes, scene, weights.Lines);
        CertainBoilerplate.Clear(shapes, body);
        Insertions.Resume(shapes, scene, body);
        int headline = HeadlineFinder.Find(new HeadlineFeatures(text, lines, counted, body, scene, tables), lines.Count, weights.Headlines);
        var layout = new LineLayout(text, lines, shapes, body, headline, tables);
        var blocks = layout.Lay(tiles);
        var dates = PublicationDates.Find(text, blocks, tables, out int published);
        return new ArticleParts
        {
            Blocks = blocks,
            Headline = headline < 0 ? null : new Located<string>(lines[headline].Content.TextOf(text), lines[headline].Content),
            Outlet = layout.Outlet,
            Agency = layout.Agency,
            Place = layout.Place,
            Authors = layout.Authors,
            Published = PublicationDates.Published(dates, published),
            Updated = PublicationDates.First(dates, DateRole.Updated),
            Dates = dates,
            Language = tables.Language,
        };
    }

    // With the tables of the text's language, and whether its stop words show that it is this one.
    private static LineShapes Count(string text, Sequence<Line> lines, string? language, out LanguageTables tables, out bool known)
    {
        tables = LanguageTables.Of(language ?? "en");
        known = false;
        var english = tables == LanguageTables.English ? LineShapes.OfEnglish(text, lines, out known) : null;
        if (!known)
        {
            (tables, known) = LanguageGuess.Of(text, lines);
            if (language is not null) tables = LanguageTables.Of(language);
        }
        return english is not null && tables == LanguageTables.English ? english : LineShapes.Of(text, lines, tables);
    }

    /// <summary>The values of <see cref="LineFeatures"/> for each line, to learn weights from.</summary>
    internal static IReadOnlyList<float[]> FeaturesOf(string text, Sequence<Line> lines)
    {
        var counted = Count(text, lines, null, out var tables, out bool known);
        var shapes = counted.Shapes;
        LineRoles.Mark(text, lines, shapes, tables);
        var features = new LineFeatures(shapes, new LineScene(lines, shapes, known));
        var rows = new float[lines.Count][];
        for (int i = 0; i < rows.Length; i++) features.Fill(i, rows[i] = new float[LineFeatures.Names.Count]);
        return rows;
    }

    /// <summary>The values of <see cref="HeadlineFeatures"/> for each line that can be a headline, and for none at the end.</summary>
    internal static IReadOnlyList<(int Line, float[] Values)> HeadlineFeaturesOf(string text, Sequence<Line> lines, float[] lineWeights)
    {
        var counted = Count(text, lines, null, out var tables, out bool known);
        var shapes = counted.Shapes;
        LineRoles.Mark(text, lines, shapes, tables);
        var scene = new LineScene(lines, shapes, known);
        var body = BodyFinder.Find(shapes, scene, lineWeights);
        CertainBoilerplate.Clear(shapes, body);
        Insertions.Resume(shapes, scene, body);
        var features = new HeadlineFeatures(text, lines, counted, body, scene, tables);
        return Enumerable.Range(0, lines.Count).Where(features.IsCandidate).Append(-1).Select(i =>
        {
            var values = new float[HeadlineFeatures.Names.Count];
            features.Fill(i, values);
            return (i, values);
        }).ToList();
    }
}
