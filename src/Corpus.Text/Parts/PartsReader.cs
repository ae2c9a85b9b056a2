using Corpus.Text.Blocks;
using Corpus.Text.Lexicon;
using Corpus.Text.Source;

namespace Corpus.Text.Parts;

/// <summary>Tells headline, dateline, byline, dates, captions, furniture and paragraphs apart.</summary>
public static class PartsReader
{
    /// <summary>The parts of <paramref name="text"/>, of which <paramref name="lines"/> are the lines.</summary>
    public static ArticleParts Read(string text, IReadOnlyList<Line> lines)
    {
        if (lines.Count == 0) return new ArticleParts { Blocks = [] };
        var (tables, known) = LanguageGuess.Of(text, lines);
        var shapes = LineShapes.Of(text, lines, tables);
        LineRoles.Mark(text, lines, shapes, tables);
        var body = BodyFinder.Find(shapes, new LineScene(lines, shapes, known), LineWeights.Learned);
        CertainFurniture.Clear(shapes, body);
        int headline = HeadlineFinder.Find(text, lines, shapes, body);
        var layout = new LineLayout(text, lines, shapes, body, headline, tables);
        var blocks = layout.Lay();
        var dates = PublicationDates.Find(text, blocks, tables);
        return new ArticleParts
        {
            Blocks = blocks,
            Headline = headline < 0 ? null : new Stated<string>(lines[headline].Content.TextOf(text), lines[headline].Content),
            Outlet = layout.Outlet,
            Agency = layout.Agency,
            Place = layout.Place,
            Authors = layout.Authors,
            Published = PublicationDates.First(dates, DateRole.Published),
            Updated = PublicationDates.First(dates, DateRole.Updated),
            Dates = dates,
            Language = tables.Language,
        };
    }
}
