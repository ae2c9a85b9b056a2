using Corpus.Text.Blocks;
using Corpus.Text.Lexicon;

namespace Corpus.Text.Parts;

/// <summary>The reasons for and against a line's being the headline, as numbers; their weights stand in <c>Lexicon/all/headline-weights.txt</c>.</summary>
internal sealed class HeadlineFeatures
{
    /// <summary>How far above the body a headline may stand, in lines.</summary>
    public const int Reach = 150;

    private const int Longest = 260;

    private readonly string text;
    private readonly IReadOnlyList<Line> lines;
    private readonly LineShapes counted;
    private readonly LineShape[] shapes;
    private readonly bool[] body;
    private readonly LineScene scene;
    private readonly WordTable stopWords;

    public HeadlineFeatures(string text, IReadOnlyList<Line> lines, LineShapes counted, bool[] body, LineScene scene, LanguageTables tables)
    {
        this.text = text;
        this.lines = lines;
        this.counted = counted;
        shapes = counted.Shapes;
        this.body = body;
        this.scene = scene;
        stopWords = tables.Table("stop-words");
        Start = Math.Max(0, Array.IndexOf(body, true));
    }

    /// <summary>The names in the order of <see cref="Fill"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "none", "shorter-than-15", "shorter-than-30", "longer-than-50", "longer-than-110", "longer-than-160", "one-word", "two-words", "three-words",
        "distance", "behind-start", "at-start", "just-above-start", "first-line", "second-line",
        "date-or-byline-next", "date-or-byline-near", "date-or-byline-before", "repeated-before", "repeated-later", "repeated-next",
        "words-in-body", "sentence-end", "question", "colon-end", "inner-ends", "prose", "stop-words", "capitals", "all-capitals", "lower-start",
        "bar", "numbered", "quoted", "dated", "furniture-whole", "furniture-start", "furniture-any", "longest-near", "in-body", "commas", "deck-next", "short-next",
        "clean-first", "clean-first-sentence", "clean-first-short", "clean-first-shorter-by-half", "longer-than-next",
    ];

    /// <summary>The first line of the body.</summary>
    public int Start { get; }

    /// <summary>Whether the line can be a headline at all.</summary>
    public bool IsCandidate(int i) => i >= 0 && i < shapes.Length && i >= Start - Reach && i <= Start + 3 && shapes[i].Words > 0 && shapes[i].Length <= Longest
        && !shapes[i].HasAny(LineSigns.DateOnly | LineSigns.Byline | LineSigns.Credited | LineSigns.Address);

    /// <summary>Writes the values for the line <paramref name="i"/>; for -1 those of a text that has no headline.</summary>
    public void Fill(int i, float[] f)
    {
        Array.Clear(f, 0, f.Length);
        if (i < 0) { f[0] = 1; return; }
        ref var s = ref shapes[i];
        int n = 1;
        f[n++] = If(s.Length < 15);
        f[n++] = If(s.Length < 30);
        f[n++] = If(s.Length > 50);
        f[n++] = If(s.Length > 110);
        f[n++] = If(s.Length > 160);
        f[n++] = If(s.Words == 1);
        f[n++] = If(s.Words == 2);
        f[n++] = If(s.Words == 3);
        f[n++] = (float)Math.Log(1 + Math.Abs(Start - i)) / 3;
        f[n++] = If(i > Start);
        f[n++] = If(i == Start);
        f[n++] = If(i == Start - 1);
        f[n++] = If(i == 0);
        f[n++] = If(i == 1);
        f[n++] = Stated(i + 1);
        f[n++] = Math.Max(Stated(i + 2), Stated(i + 3));
        f[n++] = Stated(i - 1);
        f[n++] = If(s.Has(LineSigns.RepeatedBefore));
        f[n++] = If(s.Has(LineSigns.RepeatedLater));
        f[n++] = If(i + 1 < shapes.Length && shapes[i + 1].Hash == s.Hash);
        f[n++] = ShareInBody(i);
        f[n++] = If(s.Has(LineSigns.SentenceEnd));
        f[n++] = If(text[lines[i].Content.End - 1] == '?');
        f[n++] = If(s.Has(LineSigns.ColonEnd));
        f[n++] = If(s.InnerEnds > 0);
        f[n++] = scene.Prose[i];
        f[n++] = (float)s.StopWords / s.Words;
        f[n++] = (float)s.Capitalised / s.Words;
        f[n++] = If(s.Has(LineSigns.AllCapitals));
        f[n++] = If(s.Has(LineSigns.LowerStart));
        f[n++] = If(s.Has(LineSigns.Bar));
        f[n++] = If(s.Has(LineSigns.Numbered));
        f[n++] = If(s.Has(LineSigns.Quoted));
        f[n++] = If(s.Has(LineSigns.Dated));
        f[n++] = If(s.Has(LineSigns.Whole));
        f[n++] = If(s.Has(LineSigns.Start));
        f[n++] = If(s.Has(LineSigns.Any));
        f[n++] = If(IsLongestNear(i));
        f[n++] = If(body[i]);
        f[n++] = Math.Min(s.Commas, 3) / 3f;
        f[n++] = If(i + 1 < shapes.Length && scene.Prose[i + 1] > 0 && shapes[i + 1].Length < 220 && shapes[i + 1].Length > s.Length);
        f[n++] = If(i + 1 < shapes.Length && shapes[i + 1].Length < 25);
        bool clean = i == 0 && Start <= 1;
        f[n++] = If(clean);
        f[n++] = If(clean && s.Length <= 200 && s.InnerEnds <= 1);
        f[n++] = If(clean && s.Length < 90);
        f[n++] = If(clean && i + 1 < shapes.Length && s.Length * 2 < Math.Max(shapes[i + 1].Length, i + 2 < shapes.Length ? shapes[i + 2].Length : 0));
        f[n] = If(i + 1 >= shapes.Length || s.Length >= shapes[i + 1].Length);
    }

    private float Stated(int i) => i >= 0 && i < shapes.Length && shapes[i].HasAny(LineSigns.DateOnly | LineSigns.Byline) ? 1 : 0;

    private bool IsLongestNear(int i)
    {
        for (int k = Math.Max(0, i - 4); k <= i + 4 && k < shapes.Length; k++)
            if (k != i && scene.Prose[k] == 0 && shapes[k].Length > shapes[i].Length) return false;
        return true;
    }

    // The share of the line's telling words that the long lines use too.
    private float ShareInBody(int i)
    {
        int told = 0, found = 0;
        var content = lines[i].Content;
        for (int at = content.Start; at < content.End;)
        {
            if (!char.IsLetter(text[at])) { at++; continue; }
            int stop = PhraseTable.WordEnd(text, at, content.End, out uint hash);
            if (stop - at > 3 && !stopWords.Contains(text.AsSpan(at, stop - at), hash))
            {
                told++;
                if (counted.IsInLongLines(hash)) found++;
            }
            at = stop;
        }
        return told == 0 ? 0 : (float)found / told;
    }

    private static float If(bool holds) => holds ? 1 : 0;
}
