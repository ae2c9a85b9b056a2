using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>Gives every line its kind, cuts the lines that hold two, and picks up what they state.</summary>
internal sealed class LineLayout
{
    private const int RepeatReach = 3;
    private const int DatelineReach = 6;

    private readonly string text;
    private readonly Sequence<Line> lines;
    private readonly LineShape[] shapes;
    private readonly bool[] body;
    private readonly int headline;
    private readonly LanguageTables tables;
    private readonly BylineFinder bylines;

    public LineLayout(string text, Sequence<Line> lines, LineShape[] shapes, bool[] body, int headline, LanguageTables tables)
    {
        this.text = text;
        this.lines = lines;
        this.shapes = shapes;
        this.body = body;
        this.headline = headline;
        this.tables = tables;
        bylines = new BylineFinder(text, lines, shapes, body, headline, tables);
    }

    public Located<string>? Outlet { get; private set; }

    public Located<string>? Agency { get; private set; }

    public Located<string>? Place { get; private set; }

    public IReadOnlyList<Located<string>> Authors => bylines.Authors;

    /// <summary>Adds the lines' blocks to <paramref name="tiles"/>; together they tile the text.</summary>
    public Sequence<Block> Lay(BlockTiles tiles)
    {
        int paragraphs = 0;
        Located<string>? owner = null;
        for (int i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            ref var s = ref shapes[i];
            if (i == headline) { tiles.Add(line, BlockKind.Headline); continue; }
            if (RepeatedCaption(i)) { tiles.Add(line, BlockKind.Caption); continue; }
            if (BetweenRepeats(i)) { tiles.Add(line, BlockKind.Credit); continue; }
            if (LeadingDate(line.Content) is { } rest) { AddDated(tiles, line, rest, i); continue; }
            if (bylines.IsByline(i)) { tiles.Add(line, BlockKind.Byline); continue; }
            if (MayHoldCredit(i) && CreditReader.Read(text, line.Content, tables) is { } credit && (!body[i] || IsSureCredit(credit)))
            {
                if (credit.Start == line.Content.Start) tiles.Add(line, BlockKind.Credit);
                else tiles.Add(text, line, BlockKind.Caption, credit.Start, BlockKind.Credit);
                continue;
            }
            if (!body[i])
            {
                var kind = KindOfRest(i, ref owner);
                tiles.Add(new Block(kind, line.Range, line.Content) { SaysSo = kind == BlockKind.Boilerplate && s.HasAny(LineSigns.AnyBoilerplate)
                    && s.HasAny(LineSigns.Whole | LineSigns.Start) });
                continue;
            }
            if (Place is null && paragraphs < DatelineReach && DatelineReader.Read(text, line.Content, tables) is { } dateline)
            {
                Place = dateline.Place;
                Agency ??= dateline.Agency;
                paragraphs++;
                tiles.Add(text, line, BlockKind.Dateline, dateline.Range.End, BlockKind.Paragraph);
                continue;
            }
            if (s.Has(LineSigns.Credited) && !s.Has(LineSigns.SentenceEnd)
                && CreditReader.IsLine(text, line.Content, tables)) { tiles.Add(line, BlockKind.Credit); continue; }
            if (s.Has(LineSigns.DateOnly) && paragraphs <= 2 && !s.Has(LineSigns.SentenceEnd)) { TakeOutlet(line.Content); tiles.Add(line, BlockKind.Date);
                continue; }
            bool subheading = IsSubheading(i);
            if (!subheading) paragraphs++;
            tiles.Add(line, subheading ? BlockKind.Subheading : BlockKind.Paragraph);
        }
        Outlet ??= owner;
        Agency ??= bylines.Agency;
        return tiles.Blocks;
    }

    private BlockKind KindOfRest(int i, ref Located<string>? owner)
    {
        var content = lines[i].Content;
        ref var s = ref shapes[i];
        if (s.Has(LineSigns.DateOnly) && Near(i))
        {
            TakeOutlet(content);
            return BlockKind.Date;
        }
        if (s.Has(LineSigns.Legal)) owner = OutletReader.OfCopyright(text, content, tables) ?? owner;
        if (s.Has(LineSigns.Credited) && Near(i)) return BlockKind.Credit;
        return BlockKind.Boilerplate;
    }

    // Beside the headline or the body, not in the lists far below.
    private bool Near(int i)
    {
        for (int k = Math.Max(0, i - 6); k <= i + 10 && k < body.Length; k++)
            if (body[k] || k == headline) return true;
        return false;
    }

    // date 2021-06-18 People walk by a screen …: a date's word and a date, and something else behind.
    private int? LeadingDate(TextRange content)
    {
        int word = WordSearch.PhraseEnd(text, content.Start, Math.Min(content.End, content.Start + 40), tables.DateWords);
        if (word == content.Start) return null;
        int at = WordSearch.SkipSeparators(text, word, content.End);
        if (DateReader.Next(text, at, Math.Min(content.End, at + 40), tables, true) is not { } date || date.Range.Start != at) return null;
        int rest = WordSearch.SkipSeparators(text, date.Range.End, content.End);
        return content.End - rest > 40 ? rest : null;
    }

    private void AddDated(BlockTiles tiles, Line line, int rest, int i)
    {
        var tail = new TextRange(rest, line.Content.End);
        if (CreditReader.Read(text, tail, tables) is { } credit && credit.Start > rest)
            tiles.Add(text, line, BlockKind.Date, rest, BlockKind.Caption, credit.Start, BlockKind.Credit);
        else
            tiles.Add(text, line, BlockKind.Date, rest, body[i] ? BlockKind.Paragraph : BlockKind.Boilerplate);
    }

    private bool RepeatedCaption(int i)
    {
        if (shapes[i].Length < 40 || !shapes[i].HasAny(LineSigns.RepeatedBefore | LineSigns.RepeatedLater)) return false;
        for (int k = Math.Max(0, i - RepeatReach); k <= i + RepeatReach && k < shapes.Length; k++)
            if (k != i && k != headline && shapes[k].Hash == shapes[i].Hash) return true;
        return false;
    }

    private bool BetweenRepeats(int i)
    {
        if (shapes[i].Length > 60 || i == 0 || i + 1 >= shapes.Length) return false;
        for (int k = i - 1; k >= Math.Max(0, i - RepeatReach + 1); k--)
            for (int n = i + 1; n < shapes.Length && n - k <= RepeatReach; n++)
                if (shapes[k].Hash == shapes[n].Hash && shapes[k].Length >= 40 && k != headline) return true;
        return false;
    }

    // The counts see the start of a long line only: there the end tells.
    private bool MayHoldCredit(int i)
    {
        ref var s = ref shapes[i];
        if (s.Length <= LineShapes.Counted) return s.Has(LineSigns.MaybeCredit);
        var content = lines[i].Content;
        if (text[content.End - 1] is ')' or ']') return true;
        var tail = text.AsSpan(Math.Max(content.Start, content.End - 120), Math.Min(120, content.Length));
        return !body[i] && (tail.IndexOf(':') >= 0 || tail.IndexOf("...".AsSpan(), StringComparison.Ordinal) >= 0);
    }

    // In the body only brackets that name a photographer or a picture count: "(Reuters)" alone may end a sentence.
    private bool IsSureCredit(TextRange credit) => text[credit.Start] is '(' or '[' && (credit.Of(text).IndexOf('/') > 0 || credit.Of(text).IndexOf(':') > 0);

    private bool IsSubheading(int i)
    {
        ref var s = ref shapes[i];
        if (s.Length > 80 || s.Words == 0
            || s.HasAny(LineSigns.SentenceEnd | LineSigns.ColonEnd | LineSigns.CommaEnd | LineSigns.Quoted | LineSigns.LowerStart
            | LineSigns.Bulleted)) return false;
        return i + 1 < shapes.Length && body[i + 1] && shapes[i + 1].Length > s.Length
            && shapes[i + 1].HasAny(LineSigns.SentenceEnd | LineSigns.ColonEnd | LineSigns.Quoted);
    }

    private void TakeOutlet(TextRange content)
    {
        if (DateReader.Next(text, content.Start, content.End, tables, true) is { } date) Outlet ??= OutletReader.BesideDate(text, content, date.Range, tables);
    }
}
