namespace Corpus.Text.Structure;

/// <summary>The reasons for and against a line's being running text, as numbers. Every reason has a name, and its weight stands under that name in
/// <c>Language/models/line-weights.txt</c>.</summary>
internal sealed class LineFeatures
{
    private const int FormCount = 45;
    private const int NearBlock = 8;

    private readonly LineShape[] shapes;
    private readonly LineScene scene;

    public LineFeatures(LineShape[] shapes, LineScene scene)
    {
        this.shapes = shapes;
        this.scene = scene;
    }

    /// <summary>The names in the order of <see cref="Fill"/>.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        "bias",
        "length", "shorter-than-25", "shorter-than-60", "longer-than-120", "longer-than-300",
        "prose", "stop-words", "no-stop-words", "capitals", "numbers", "commas", "inner-ends",
        "sentence-end", "colon-end", "comma-end", "lower-start", "all-capitals", "address", "bar", "quoted", "numbered", "bulleted",
        "dated", "date-only", "byline", "credited", "repeated-before", "repeated-later", "short-repeated",
        "share", "comment", "subscribe", "legal", "related", "navigation", "advert", "account", "tags", "biography",
        "furniture-whole", "furniture-start", "furniture-any", "furniture-long",
        "prose-1-before", "prose-2-before", "prose-3-before", "prose-1-behind", "prose-2-behind", "prose-3-behind",
        "furniture-1-before", "furniture-2-before", "furniture-1-behind", "furniture-2-behind",
        "mass-before", "mass-behind", "mass-lesser", "short-run",
        "in-block", "before-block", "behind-block", "in-block-short", "out-of-block-prose",
        "noisy", "noisy-short", "noisy-outside", "blank-before", "blank-before-short",
        "end-signs", "end-signs-short", "end-sign-run", "share-of-mass-before", "first-line", "block-edge",
        "quiet-prose", "plain-prose", "plain-prose-outside", "title-like-outside", "few-lines",
        "credited-before", "credited-behind",
        .. Forms,
    ];

    // Where the line stands to the densest block, how long it is and how it ends: reasons that count only together.
    private static IEnumerable<string> Forms =>
        from place in new[] { "in-block", "near-block", "out-of-block" }
        from size in new[] { "tiny", "short", "middling", "long", "huge" }
        from end in new[] { "sentence", "open", "bare" }
        select $"{place}-{size}-{end}";

    /// <summary>The number of the first form: of them and the following exactly one is 1, the others 0.</summary>
    public static int FirstForm { get; } = Names.Count - FormCount;

    /// <summary>Writes the values for the line <paramref name="i"/>.</summary>
    public void Fill(int i, float[] f)
    {
        int form = FillPlain(i, f);
        Array.Clear(f, FirstForm, FormCount);
        f[form] = 1;
    }

    /// <summary>The same without the forms, and the number of the form that is 1.</summary>
    public int FillPlain(int i, Span<float> f)
    {
        ref var s = ref shapes[i];
        int n = 0;
        ref var around = ref scene.Around[i];
        float prose = around.Prose;
        bool small = s.Length < 60;
        float stops = s.Words == 0 ? 0 : (float)s.StopWords / s.Words;
        f[n++] = 1;
        f[n++] = (float)(Logarithm.Of(1 + s.Length) / 6);
        f[n++] = If(s.Length < 25);
        f[n++] = If(small);
        f[n++] = If(s.Length > 120);
        f[n++] = If(s.Length > 300);
        f[n++] = prose;
        f[n++] = scene.KnownLanguage ? Math.Min(stops, 0.5f) * 2 : 0;
        f[n++] = If(scene.KnownLanguage && s.StopWords == 0 && s.Words >= 3);
        f[n++] = s.Words == 0 ? 0 : (float)s.Capitalised / s.Words;
        f[n++] = s.Words == 0 ? 0 : (float)s.Numbers / s.Words;
        f[n++] = Math.Min(s.Commas, 4) / 4f;
        f[n++] = Math.Min(s.InnerEnds, 3) / 3f;
        f[n++] = If(s.Has(LineSigns.SentenceEnd));
        f[n++] = If(s.Has(LineSigns.ColonEnd));
        f[n++] = If(s.Has(LineSigns.CommaEnd));
        f[n++] = If(s.Has(LineSigns.LowerStart));
        f[n++] = If(s.Has(LineSigns.AllCapitals));
        f[n++] = If(s.Has(LineSigns.Address));
        f[n++] = If(s.Has(LineSigns.Bar));
        f[n++] = If(s.Has(LineSigns.Quoted));
        f[n++] = If(s.Has(LineSigns.Numbered));
        f[n++] = If(s.Has(LineSigns.Bulleted));
        f[n++] = If(s.Has(LineSigns.Dated));
        f[n++] = If(s.Has(LineSigns.DateOnly));
        f[n++] = If(s.Has(LineSigns.Byline));
        f[n++] = If(s.Has(LineSigns.Credited));
        f[n++] = If(s.Has(LineSigns.RepeatedBefore));
        f[n++] = If(s.Has(LineSigns.RepeatedLater));
        f[n++] = If(small && s.HasAny(LineSigns.RepeatedBefore | LineSigns.RepeatedLater));
        for (int bit = 0; bit < 10; bit++) f[n++] = If(s.HasAny((LineSigns)(1 << bit)));
        f[n++] = If(s.Has(LineSigns.Whole));
        f[n++] = If(s.Has(LineSigns.Start));
        f[n++] = If(s.Has(LineSigns.Any));
        f[n++] = If(s.Length > 120 && s.HasAny(LineSigns.AnyBoilerplate));
        f[n++] = scene.ProseAt(i - 1);
        f[n++] = scene.ProseAt(i - 2);
        f[n++] = scene.ProseAt(i - 3);
        f[n++] = scene.ProseAt(i + 1);
        f[n++] = scene.ProseAt(i + 2);
        f[n++] = scene.ProseAt(i + 3);
        f[n++] = Furniture(i - 1);
        f[n++] = Furniture(i - 2);
        f[n++] = Furniture(i + 1);
        f[n++] = Furniture(i + 2);
        float before = around.MassBefore, behind = around.MassBehind;
        f[n++] = before;
        f[n++] = behind;
        f[n++] = Math.Min(before, behind);
        f[n++] = (float)Logarithm.Of(1 + around.ShortRun) / 3;
        bool inside = i >= scene.BlockStart && i < scene.BlockEnd;
        f[n++] = If(inside);
        f[n++] = i < scene.BlockStart ? (float)Logarithm.Of(1 + scene.BlockStart - i) / 3 : 0;
        f[n++] = i >= scene.BlockEnd ? (float)Logarithm.Of(2 + i - scene.BlockEnd) / 3 : 0;
        f[n++] = If(inside && small);
        f[n++] = inside ? 0 : prose;
        f[n++] = scene.Noise;
        f[n++] = small ? scene.Noise : 0;
        f[n++] = inside ? 0 : scene.Noise;
        f[n++] = If(around.AfterBlank);
        f[n++] = If(around.AfterBlank && small);
        float ends = Math.Min(around.EndSigns, 8) / 8f;
        f[n++] = ends;
        f[n++] = small ? ends : 0;
        f[n++] = If(around.EndSignRun);
        f[n++] = around.ShareOfMassBefore;
        f[n++] = If(i == 0);
        f[n++] = If(i == scene.BlockStart || i == scene.BlockEnd - 1);
        bool plain = prose == 1 && !s.HasAny(LineSigns.AnyBoilerplate);
        f[n++] = plain ? 1 - scene.Noise : 0;
        f[n++] = If(plain && s.Length > 100);
        f[n++] = If(plain && s.Length > 100 && !inside);
        f[n++] = If(!inside && !s.Has(LineSigns.SentenceEnd) && s.Length is >= 25 and <= 120);
        f[n++] = If(shapes.Length < 30);
        f[n++] = If(i > 0 && shapes[i - 1].Has(LineSigns.Credited));
        f[n++] = If(i + 1 < shapes.Length && shapes[i + 1].Has(LineSigns.Credited));
        return FirstForm + FormOf(i, s);
    }

    private int FormOf(int i, in LineShape s)
    {
        int place = i >= scene.BlockStart && i < scene.BlockEnd ? 0 : i >= scene.BlockStart - NearBlock && i < scene.BlockEnd + NearBlock ? 1 : 2;
        int size = s.Length < 25 ? 0 : s.Length < 60 ? 1 : s.Length < 120 ? 2 : s.Length < 300 ? 3 : 4;
        int end = s.Has(LineSigns.SentenceEnd) ? 0 : s.HasAny(LineSigns.ColonEnd | LineSigns.CommaEnd) ? 1 : 2;
        return place * 15 + size * 3 + end;
    }

    private float Furniture(int i) => i >= 0 && i < shapes.Length && shapes[i].HasAny(LineSigns.Whole | LineSigns.Start) ? 1 : 0;

    // As a number made of another one, and not chosen: for most reasons nobody can foresee whether they hold.
    private static float If(bool holds)
    {
        int one = holds ? 1 : 0;
        return one;
    }
}
