using Corpus.Text.Language;
using Corpus.Text.Source;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Structure;

/// <summary>The blocks of a text, and what they state.</summary>
internal sealed record Layout(Sequence<TextBlock> Blocks, Located<string>? Outlet, Located<string>? Agency, Located<string>? Place);

/// <summary>Gives every line its kind, cuts the lines that hold two, and picks up what they state.</summary>
internal sealed class BlockBuilder
{
    private const int RepeatReach = 3;
    private const int DatelineReach = 6;
    private const int FewestDeckWords = 4;
    private const int LongestDeck = 320;
    private const int DeckReach = 5;
    private const int TurnReach = 6;
    private const int LongestCredit = 70;
    private const int LongestLabel = 80;
    private const int LongestCaption = 320;

    private readonly string text;
    private readonly LineAnalysis[] lines;
    private readonly bool[] body;
    private readonly int headline;
    private readonly Authorship authorship;
    private readonly TextLanguage language;
    private Located<string>? outlet, owner, agency, place;

    private BlockBuilder(TextAnalysis analysis, bool[] body, int headline, Authorship authorship)
    {
        text = analysis.Text;
        lines = analysis.Lines;
        this.body = body;
        this.headline = headline;
        this.authorship = authorship;
        language = analysis.Language;
    }

    /// <summary>Adds the blocks of <paramref name="lines"/> to <paramref name="tiles"/>; together they tile the text.</summary>
    public static Layout Build(TextAnalysis analysis, Sequence<Line> lines, bool[] body, int headline, Authorship authorship, BlockTiles tiles)
    {
        var builder = new BlockBuilder(analysis, body, headline, authorship);
        int paragraphs = 0;
        for (int i = 0; i < lines.Count; i++) builder.Lay(tiles, lines[i], i, ref paragraphs);
        return new Layout(tiles.Blocks, builder.outlet ?? builder.owner, builder.agency ?? authorship.Agency, builder.place);
    }

    private void Lay(BlockTiles tiles, in Line line, int i, ref int paragraphs)
    {
        ref var s = ref lines[i];
        var facts = s.Facts;
        if (i == headline) { tiles.Add(line, BlockKind.Headline); return; }
        // Characters that nobody sees are no paragraph.
        if (s.Hash == 0 && IsInvisible(line.Content)) { tiles.Add(line, BlockKind.Boilerplate); return; }
        if (s.Has(LineFlags.Row)) { tiles.Add(line, BlockKind.Boilerplate); return; }
        if (s.Has(LineFlags.Picture) && facts.Credit is null) { tiles.Add(line, BlockKind.Caption); return; }
        if (facts.IsCaption && !(body[i] && IsCaptionSentence(i))) { tiles.Add(line, BlockKind.Caption); return; }
        if (RepeatedCaption(i)) { tiles.Add(line, BlockKind.Caption); return; }
        if (BetweenRepeats(i)) { tiles.Add(line, BlockKind.Credit); return; }
        if (facts.BehindLeadingDate is { } rest) { AddDated(tiles, line, rest, i); return; }
        if (authorship.Bylines[i]) { tiles.Add(line, BlockKind.Byline); return; }
        if (!body[i] && i > 0 && authorship.Bylines[i - 1] && Masthead.Of(text, s, language) is { } paper)
        {
            outlet ??= paper;
            tiles.Add(line, BlockKind.Byline);
            return;
        }
        if (facts.Credit is { } credit && (!body[i] || s.Has(LineFlags.Picture) || IsSureCredit(i, credit)))
        {
            if (credit.Start == line.Content.Start) tiles.Add(line, BlockKind.Credit);
            else tiles.Add(text, line, BlockKind.Caption, credit.Start, BlockKind.Credit);
            return;
        }
        if (facts.Place is { } labelled) { place ??= labelled; tiles.Add(line, BlockKind.Dateline); return; }
        if (s.HasAny(LineFlags.TopHeading | LineFlags.Heading) && !s.HasAny(PhraseFlags.AnyBoilerplate)) { tiles.Add(line, BlockKind.Subheading); return; }
        if ((!body[i] || IsSigned(i + 1)) && IsDeck(i)) { tiles.Add(line, BlockKind.Subheading); return; }
        if (!body[i])
        {
            var kind = KindOfRest(i);
            tiles.Add(new TextBlock(kind, line.Range, line.Content) { SaysSo = kind == BlockKind.Boilerplate && (SaysSo(i) || IsLabel(i)) });
            return;
        }
        if (place is null && paragraphs < DatelineReach && facts.Dateline is { } dateline && (!dateline.IsColon || paragraphs == 0 && IsOnlyColon(i)))
        {
            place = dateline.Place ?? place;
            agency ??= dateline.Agency;
            paragraphs++;
            tiles.Add(text, line, BlockKind.Dateline, dateline.Range.End, BlockKind.Paragraph);
            return;
        }
        if (facts.IsCredit && !s.Has(LineFlags.SentenceEnd)) { tiles.Add(line, BlockKind.Credit); return; }
        if (s.IsDateLine && paragraphs <= 2 && !s.Has(LineFlags.SentenceEnd))
        {
            outlet ??= facts.Outlet;
            tiles.Add(line, BlockKind.Date);
            return;
        }
        bool subheading = IsSubheading(i);
        if (!subheading) paragraphs++;
        tiles.Add(line, subheading ? BlockKind.Subheading : BlockKind.Paragraph);
    }

    private bool SaysSo(int i) => i >= 0 && i < lines.Length
        && lines[i].HasAny(PhraseFlags.AnyBoilerplate) && lines[i].HasAny(PhraseFlags.Whole | PhraseFlags.Start);

    // Do you trust us? / "*" indicates required fields / Do You Trust Us*
    private bool IsLabel(int i) => lines[i].Length <= LongestLabel && lines[i].HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater)
        && (SaysSo(i - 1) || SaysSo(i + 1));

    private bool IsInvisible(TextRange content)
    {
        foreach (char c in content.Of(text))
            if (!char.IsWhiteSpace(c) && char.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.Format) return false;
        return true;
    }

    private BlockKind KindOfRest(int i)
    {
        ref var s = ref lines[i];
        // The Harbour Times, right above the headline
        if (i < headline && Masthead.Of(text, s, language) is { } paper) outlet ??= paper;
        if (s.IsDateLine && Near(i))
        {
            outlet ??= s.Facts.Outlet;
            return BlockKind.Date;
        }
        owner = s.Facts.Owner ?? owner;
        return s.IsCredited && Near(i) ? BlockKind.Credit : BlockKind.Boilerplate;
    }

    // Beside the headline or the body, not in the lists far below.
    private bool Near(int i)
    {
        for (int k = Math.Max(0, i - 6); k <= i + 10 && k < body.Length; k++)
            if (body[k] || k == headline) return true;
        return false;
    }

    private void AddDated(BlockTiles tiles, in Line line, int rest, int i)
    {
        if (lines[i].Facts.Credit is { } credit && credit.Start > rest)
            tiles.Add(text, line, BlockKind.Date, rest, BlockKind.Caption, credit.Start, BlockKind.Credit);
        else
            tiles.Add(text, line, BlockKind.Date, rest, body[i] ? BlockKind.Paragraph : BlockKind.Boilerplate);
    }

    private bool RepeatedCaption(int i)
    {
        if (lines[i].Length < 40 || !lines[i].HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater)) return false;
        for (int k = Math.Max(0, i - RepeatReach); k <= i + RepeatReach && k < lines.Length; k++)
            if (k != i && k != headline && lines[k].Hash == lines[i].Hash) return true;
        return false;
    }

    private bool BetweenRepeats(int i)
    {
        if (lines[i].Length > 60 || i == 0 || i + 1 >= lines.Length) return false;
        for (int k = i - 1; k >= Math.Max(0, i - RepeatReach + 1); k--)
            for (int n = i + 1; n < lines.Length && n - k <= RepeatReach; n++)
                if (lines[k].Hash == lines[n].Hash && lines[k].Length >= 40 && k != headline) return true;
        return false;
    }

    // MOE: Where are the boats? / REYD: In port: a place stands once before a colon, speakers take turns.
    private bool IsOnlyColon(int i)
    {
        for (int k = i + 1; k < lines.Length && k <= i + TurnReach; k++) if (lines[k].Facts.Dateline is { IsColon: true }) return false;
        return true;
    }

    // A caption's words with a long text of several sentences behind them are the story's.
    private bool IsCaptionSentence(int i) => lines[i].InnerEnds > 2;

    // Headline / deck / By Ann Onym: four words or more that say nothing of a site, right below the headline.
    private bool IsDeck(int i)
    {
        ref var s = ref lines[i];
        if (headline < 0 || i <= headline || i > headline + 2 || s.Words < FewestDeckWords || s.Length > LongestDeck) return false;
        if (s.HasAny(PhraseFlags.AnyBoilerplate) || s.IsStatement || s.IsNames || s.IsDated || s.Facts.IsAge || s.Facts.IsRole
            || s.Has(LineFlags.Bar)) return false;
        if (s.HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater | LineFlags.Address)) return false;
        if (i == headline + 2 && lines[i - 1].HasAny(PhraseFlags.AnyBoilerplate)) return false;
        for (int k = i + 1; k <= i + DeckReach && k < lines.Length; k++)
            if (body[k] || lines[k].IsDateLine || lines[k].IsByline || lines[k].IsNames || lines[k].Facts.IsAge) return true;
        return false;
    }

    private bool IsSigned(int i) => headline >= 0 && i == headline + 2 && i < lines.Length
        && (authorship.Bylines[i] || lines[i].IsByline || lines[i].IsDateLine && !body[i]);

    // In the body only brackets that name a photographer or a picture count: "(Reuters)" alone may end a sentence.
    private bool IsSureCredit(int i, TextRange credit)
    {
        var words = credit.Of(text);
        if (text[credit.Start] is '(' or '[')
            return words.IndexOf('/') > 0 || words.IndexOf(':') > 0 || CreditReader.HasLink(words, language);
        // An example. Image: Ann Onym.
        return credit.Length <= LongestCredit && lines[i].Length <= LongestCaption && words.IndexOfAny(QuotationSigns.Doubles.AsSpan()) < 0
            && (words.IndexOf(':') > 0 || words.IndexOf('©') >= 0 || CreditReader.HasLink(words, language));
    }

    private bool IsSubheading(int i)
    {
        ref var s = ref lines[i];
        if (s.Length > 80 || s.Words == 0
            || s.HasAny(LineFlags.SentenceEnd | LineFlags.ColonEnd | LineFlags.CommaEnd | LineFlags.Quoted | LineFlags.LowerStart
            | LineFlags.Bulleted)) return false;
        return i + 1 < lines.Length && body[i + 1] && lines[i + 1].Length > s.Length
            && lines[i + 1].HasAny(LineFlags.SentenceEnd | LineFlags.ColonEnd | LineFlags.Quoted);
    }
}
