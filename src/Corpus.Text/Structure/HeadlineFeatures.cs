using Corpus.Text.Source.Scanning;


namespace Corpus.Text.Structure;

/// <summary>The reasons for and against a line's being the headline, as numbers; their weights are in <c>Language/models/headline-weights.txt</c>.</summary>
internal sealed class HeadlineFeatures
{
    /// <summary>How far above the body a headline may stand, in lines.</summary>
    public const int Reach = 150;

    private const int Longest = 260;

    // How far around a line its words are looked for.
    private const int Heard = 20000;

    private readonly TextAnalysis analysis;
    private readonly string text;
    private readonly LineAnalysis[] lines;
    private readonly bool[] body;
    private readonly bool onPage;
    private HeadlineWords? words;

    public HeadlineFeatures(TextAnalysis analysis, bool[] body)
    {
        this.analysis = analysis;
        this.body = body;
        text = analysis.Text;
        lines = analysis.Lines;
        Start = Math.Max(0, BodyLines.First(body));
        onPage = Start > 1;
    }

    /// <summary>The names in the order of <see cref="Fill"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "none", "shorter-than-15", "shorter-than-30", "longer-than-50", "longer-than-110", "one-word", "two-words", "three-words",
        "distance", "behind-start", "at-start", "just-above-start", "first-line", 
        "date-or-byline-next", "date-or-byline-near", "date-or-byline-before", "repeated-before",
        "words-in-body", "sentence-end", "question", "colon-end", "stop-words", "capitals", "all-capitals",
        "bar", "numbered", "quoted", "dated", "boilerplate-whole", "boilerplate-start", "boilerplate-any", "in-body", "commas", "deck-next", "short-next",
        "clean-first", "clean-first-sentence", "clean-first-short", "clean-first-shorter-by-half", "longer-than-next",
        "tail-of-before", "said-again", "title-like-before", "short-before", "boilerplate-near-behind",
        "stated-behind", "stated-long-before", "menu-words", "only-menu-words", "words-in-opening", "title-like-between", "short-lines-before", "stands-out",
        "head-of-before", "shorter-title-like-before", "longer-title-like-next", "names-next", "capitals-only",
        "lower-start", "quoted-whole",
    ];

    /// <summary>The first line of the body.</summary>
    public int Start { get; }

    /// <summary>Whether the line can be a headline at all.</summary>
    public bool IsCandidate(int i) => i >= 0 && i < lines.Length && i >= Start - Reach && i <= Start + 3 && lines[i].Words > 0 && lines[i].Length <= Longest
        && !lines[i].IsStatement && !lines[i].Facts.IsCaption && !(lines[i].IsNames && lines[i].Facts.Byline!.Known && i > 0)
        && !(lines[i].Facts.Dateline is not null && lines[i].Has(LineFlags.SentenceEnd)) && !MenuLines.IsMenu(analysis, lines[i])
            && !lines[i].Has(LineFlags.Address) && !(onPage && Breadcrumbs.Is(analysis, i)) && !EndsWithDate(i);

    private static readonly int[] OfWordsOnPage =
        [NumberOf("words-in-body"), NumberOf("menu-words"), NumberOf("only-menu-words"), NumberOf("words-in-opening")];
    private static readonly int[] OfWordsAlone = [NumberOf("words-in-body")];

    /// <summary>Where the values stand that come of the line's words: each of them 0 to 1. Nothing else needs all words of the text.</summary>
    public IReadOnlyList<int> OfWords => onPage ? OfWordsOnPage : OfWordsAlone;

    /// <summary>Writes the values for the line <paramref name="i"/>; for -1 those of a text that has no headline. Without <paramref name="withWords"/> those
    /// <see cref="OfWords"/> are 0.</summary>
    public void Fill(int i, float[] f, bool withWords = true)
    {
        Array.Clear(f, 0, f.Length);
        if (i < 0) { f[0] = 1; return; }
        ref var s = ref lines[i];
        int n = 1;
        f[n++] = If(s.Length < 15);
        f[n++] = If(s.Length < 30);
        f[n++] = If(s.Length > 50);
        f[n++] = If(s.Length > 110);
        f[n++] = If(s.Words == 1);
        f[n++] = If(s.Words == 2);
        f[n++] = If(s.Words == 3);
        f[n++] = (float)Math.Log(1 + Math.Abs(Start - i)) / 3;
        f[n++] = If(i > Start);
        f[n++] = If(i == Start);
        f[n++] = If(i == Start - 1);
        f[n++] = If(i == 0);
        f[n++] = Stated(i + 1);
        f[n++] = Math.Max(Stated(i + 2), Stated(i + 3));
        f[n++] = Stated(i - 1);
        f[n++] = If(s.Has(LineFlags.RepeatedBefore));
        var shares = withWords ? (words ??= new HeadlineWords(analysis, body, onPage ? Start : -1)).SharesOf(i) : default;
        f[n++] = shares.InBody;
        f[n++] = If(s.Has(LineFlags.SentenceEnd));
        f[n++] = If(text[lines[i].Content.End - 1] == '?');
        f[n++] = If(s.Has(LineFlags.ColonEnd));
        f[n++] = (float)s.StopWords / s.Words;
        f[n++] = (float)s.Capitalised / s.Words;
        f[n++] = If(s.Has(LineFlags.AllCapitals));
        f[n++] = If(s.Has(LineFlags.Bar));
        f[n++] = If(s.Has(LineFlags.Numbered));
        f[n++] = If(s.Has(LineFlags.Quoted));
        f[n++] = If(s.IsDated);
        f[n++] = If(s.Has(PhraseFlags.Whole));
        f[n++] = If(s.Has(PhraseFlags.Start));
        f[n++] = If(s.Has(PhraseFlags.Any));
        f[n++] = If(body[i]);
        f[n++] = Math.Min(s.Commas, 3) / 3f;
        f[n++] = If(i + 1 < lines.Length && analysis.Contexts.Around[i + 1].Prose > 0 && lines[i + 1].Length < 220 && lines[i + 1].Length > s.Length);
        f[n++] = If(i + 1 < lines.Length && lines[i + 1].Length < 25);
        bool clean = i == 0 && Start <= 1;
        f[n++] = If(clean);
        f[n++] = If(clean && s.Length <= 200 && s.InnerEnds <= 1);
        f[n++] = If(clean && s.Length < 90);
        f[n++] = If(clean && i + 1 < lines.Length && s.Length * 2 < Math.Max(lines[i + 1].Length, i + 2 < lines.Length ? lines[i + 2].Length : 0));
        f[n++] = If(i + 1 >= lines.Length || s.Length >= lines[i + 1].Length);
        // What stands around a title on a page of a site; an article that begins with its text has none of it.
        if (!onPage) return;
        f[n++] = If(Breadcrumbs.IsTail(analysis, i));
        f[n++] = If(IsSaidAgain(i));
        f[n++] = If(IsTitleLike(i - 1));
        f[n++] = If(i > 0 && lines[i - 1].Length < 25);
        f[n++] = BoilerplateBehind(i);
        f[n++] = StatedBehind(i);
        f[n++] = If(StatedBefore(i));
        f[n++] = shares.Menu;
        f[n++] = If(shares.Menu == 1);
        f[n++] = shares.InOpening;
        f[n++] = TitleLikeBetween(i);
        f[n++] = ShortLinesBefore(i);
        f[n++] = If(StandsOut(i));
        f[n++] = If(Breadcrumbs.IsHead(analysis, i));
        f[n++] = If(IsTitleLike(i - 1) && lines[i - 1].Length < s.Length);
        f[n++] = If(IsTitleLike(i + 1) && lines[i + 1].Length > s.Length);
        f[n++] = If(IsSigned(i + 1) || IsSigned(i + 2));
        f[n++] = If(s.Words >= 5 && s.StopWords == 0 && s.Capitalised == s.Words);
        f[n++] = If(s.Has(LineFlags.LowerStart));
        f[n] = If(s.Has(LineFlags.Quoted) && QuotationSigns.IsDouble(text[s.Content.End - 1]));
    }

    // Harbour News • March 3, 2020; When will the ferry sail?March 3, 2020
    private bool EndsWithDate(int i)
    {
        if (!lines[i].IsDated) return false;
        var content = lines[i].Content;
        var date = lines[i].Facts.Dates[0].Range;
        if (date.End < content.End - 12) return false;
        int at = date.Start;
        if (at > content.Start && text[at - 1] is '.' or '?' or '!') return true;
        while (at > content.Start && text[at - 1] == ' ') at--;
        return at > content.Start && text[at - 1] is '|' or '•' or '·';
    }

    private bool IsSigned(int i) => i < lines.Length && (lines[i].IsByline || lines[i].Facts.Byline is { IsCue: true } or { Cued: false, Known: true }
        || lines[i].Facts.IsAge);

    // Whether other lines hold the whole line.
    private bool IsSaidAgain(int i)
    {
        var content = lines[i].Content;
        if (content.Length < 12 || lines[i].Words < 2) return false;
        int from = Math.Max(0, content.Start - Heard), end = Math.Min(text.Length, content.End + Heard);
        var words = text.AsSpan(content.Start, content.Length);
        return text.AsSpan(content.End, end - content.End).IndexOf(words, StringComparison.Ordinal) >= 0
            || text.AsSpan(from, content.Start - from).IndexOf(words, StringComparison.Ordinal) >= 0;
    }

    private float TitleLikeBetween(int i)
    {
        int found = 0;
        for (int k = i + 1; k < Start && found < 20; k++) if (IsTitleLike(k)) found++;
        return (float)Math.Log(1 + found) / 3;
    }

    private float ShortLinesBefore(int i)
    {
        int found = 0;
        for (int k = i - 1; k >= i - 4; k--) if (k < 0 || lines[k].Length < 30
            || lines[k].HasAny(PhraseFlags.Whole | PhraseFlags.Start) || lines[k].IsDateLine || lines[k].IsByline) found++;
        return found / 4f;
    }

    private bool StandsOut(int i)
    {
        for (int k = Math.Max(0, i - 4); k < i; k++) if (lines[k].Length * 3 > lines[i].Length * 2) return false;
        return true;
    }

    // Four words or more that say nothing of a site, a date or an author, and are no sentence of running text.
    private bool IsTitleLike(int i) => i >= 0 && i < lines.Length && lines[i].Length is >= 25 and <= 140 && lines[i].Words >= 4
        && !lines[i].HasAny(PhraseFlags.AnyBoilerplate) && !lines[i].IsStatement && !lines[i].IsDated;

    private float BoilerplateBehind(int i)
    {
        int found = 0;
        for (int k = i + 1; k <= i + 6 && k < lines.Length; k++) if (lines[k].HasAny(PhraseFlags.Whole | PhraseFlags.Start)) found++;
        return found / 6f;
    }

    private float StatedBehind(int i)
    {
        for (int k = i + 1; k <= i + 12 && k <= Start + 1 && k < lines.Length; k++) if (Stated(k) > 0) return 1;
        return 0;
    }

    private bool StatedBefore(int i)
    {
        for (int k = i - 1; k >= 0 && k >= i - 12; k--) if (Stated(k) > 0) return true;
        return false;
    }

    private float Stated(int i) => i >= 0 && i < lines.Length
        && (lines[i].IsDateLine || lines[i].IsByline || lines[i].Facts.Byline is { IsCue: true }) ? 1 : 0;

    private static int NumberOf(string name)
    {
        for (int i = 0; i < Names.Count; i++) if (Names[i] == name) return i;
        return -1;
    }

    private static float If(bool holds) => holds ? 1 : 0;
}
