namespace Corpus.Text.Structure;

/// <summary>The reasons for and against a line's being running text, as numbers. Every reason has a name, and its weight stands under that name in
/// <c>Language/models/line-weights.txt</c>.</summary>
internal sealed class BodyFeatures
{
    /// <summary>How many forms a line may have.</summary>
    public const int FormCount = 45;

    private const int NearBlock = 8;

    private const float OffTopic = 0.12f;
    private const int NearProse = 15;

    private readonly LineAnalysis[] lines;
    private readonly LineContexts contexts;
    private readonly BlockWords? words;

    public BodyFeatures(TextAnalysis analysis)
    {
        lines = analysis.Lines;
        contexts = analysis.Contexts;
        words = analysis.Block;
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
        "boilerplate-whole", "boilerplate-start", "boilerplate-any", "boilerplate-long",
        "prose-1-before", "prose-2-before", "prose-3-before", "prose-1-behind", "prose-2-behind", "prose-3-behind",
        "boilerplate-1-before", "boilerplate-2-before", "boilerplate-1-behind", "boilerplate-2-behind",
        "mass-before", "mass-behind", "mass-lesser", "short-run",
        "in-block", "before-block", "behind-block", "in-block-short", "out-of-block-prose",
        "noisy", "noisy-short", "noisy-outside", "blank-before", "blank-before-short",
        "end-marks", "end-marks-short", "end-mark-run", "share-of-mass-before", "first-line", "block-edge",
        "quiet-prose", "plain-prose", "plain-prose-outside", "title-like-outside", "few-lines",
        "credited-before", "credited-behind",
        "topic", "topic-short", "topic-prose", "topic-outside", "off-topic", "near-prose", "far-from-prose", "cut-off",
        .. Forms,
    ];

    // Where the line stands to the densest block, how long it is and how it ends: reasons that count only together.
    private static IEnumerable<string> Forms =>
        from place in new[] { "in-block", "near-block", "out-of-block" }
        from size in new[] { "tiny", "short", "middling", "long", "huge" }
        from end in new[] { "sentence", "open", "bare" }
        select $"{place}-{size}-{end}";

    /// <summary>Writes the values for the line <paramref name="i"/>. The last <see cref="FormCount"/> are 0 but for the line's form, whose place it
    /// returns.</summary>
    public int Fill(int i, Span<float> f)
    {
        ref var s = ref lines[i];
        int n = 0;
        ref var around = ref contexts.Around[i];
        float prose = around.Prose;
        bool small = s.Length < 60;
        float stops = s.Words == 0 ? 0 : (float)s.StopWords / s.Words;
        f[n++] = 1;
        f[n++] = (float)(Math.Log(1 + s.Length) / 6);
        f[n++] = If(s.Length < 25);
        f[n++] = If(small);
        f[n++] = If(s.Length > 120);
        f[n++] = If(s.Length > 300);
        f[n++] = prose;
        f[n++] = contexts.KnownLanguage ? Math.Min(stops, 0.5f) * 2 : 0;
        f[n++] = If(contexts.KnownLanguage && s.StopWords == 0 && s.Words >= 3);
        f[n++] = s.Words == 0 ? 0 : (float)s.Capitalised / s.Words;
        f[n++] = s.Words == 0 ? 0 : (float)s.Numbers / s.Words;
        f[n++] = Math.Min(s.Commas, 4) / 4f;
        f[n++] = Math.Min(s.InnerEnds, 3) / 3f;
        f[n++] = If(s.Has(LineFlags.SentenceEnd));
        f[n++] = If(s.Has(LineFlags.ColonEnd));
        f[n++] = If(s.Has(LineFlags.CommaEnd));
        f[n++] = If(s.Has(LineFlags.LowerStart));
        f[n++] = If(s.Has(LineFlags.AllCapitals));
        f[n++] = If(s.Has(LineFlags.Address));
        f[n++] = If(s.Has(LineFlags.Bar));
        f[n++] = If(s.Has(LineFlags.Quoted));
        f[n++] = If(s.Has(LineFlags.Numbered));
        f[n++] = If(s.Has(LineFlags.Bulleted));
        f[n++] = If(s.IsDated);
        f[n++] = If(s.IsDateLine);
        f[n++] = If(s.IsByline);
        f[n++] = If(s.IsCredited);
        f[n++] = If(s.Has(LineFlags.RepeatedBefore));
        f[n++] = If(s.Has(LineFlags.RepeatedLater));
        f[n++] = If(small && s.HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater));
        for (int bit = 0; bit < 10; bit++) f[n++] = If(s.HasAny((PhraseFlags)(1 << bit)));
        f[n++] = If(s.Has(PhraseFlags.Whole));
        f[n++] = If(s.Has(PhraseFlags.Start));
        f[n++] = If(s.Has(PhraseFlags.Any));
        f[n++] = If(s.Length > 120 && s.HasAny(PhraseFlags.AnyBoilerplate));
        f[n++] = contexts.ProseAt(i - 1);
        f[n++] = contexts.ProseAt(i - 2);
        f[n++] = contexts.ProseAt(i - 3);
        f[n++] = contexts.ProseAt(i + 1);
        f[n++] = contexts.ProseAt(i + 2);
        f[n++] = contexts.ProseAt(i + 3);
        f[n++] = Boilerplate(i - 1);
        f[n++] = Boilerplate(i - 2);
        f[n++] = Boilerplate(i + 1);
        f[n++] = Boilerplate(i + 2);
        float before = around.MassBefore, behind = around.MassBehind;
        f[n++] = before;
        f[n++] = behind;
        f[n++] = Math.Min(before, behind);
        f[n++] = (float)Math.Log(1 + around.ShortRun) / 3;
        bool inside = i >= contexts.BlockStart && i < contexts.BlockEnd;
        f[n++] = If(inside);
        f[n++] = i < contexts.BlockStart ? (float)Math.Log(1 + contexts.BlockStart - i) / 3 : 0;
        f[n++] = i >= contexts.BlockEnd ? (float)Math.Log(2 + i - contexts.BlockEnd) / 3 : 0;
        f[n++] = If(inside && small);
        f[n++] = inside ? 0 : prose;
        f[n++] = contexts.Noise;
        f[n++] = small ? contexts.Noise : 0;
        f[n++] = inside ? 0 : contexts.Noise;
        f[n++] = If(around.AfterBlank);
        f[n++] = If(around.AfterBlank && small);
        float ends = Math.Min(around.EndMarks, 8) / 8f;
        f[n++] = ends;
        f[n++] = small ? ends : 0;
        f[n++] = If(around.EndMarkRun);
        f[n++] = around.ShareOfMassBefore;
        f[n++] = If(i == 0);
        f[n++] = If(i == contexts.BlockStart || i == contexts.BlockEnd - 1);
        bool plain = prose == 1 && !s.HasAny(PhraseFlags.AnyBoilerplate);
        f[n++] = plain ? 1 - contexts.Noise : 0;
        f[n++] = If(plain && s.Length > 100);
        f[n++] = If(plain && s.Length > 100 && !inside);
        f[n++] = If(!inside && !s.Has(LineFlags.SentenceEnd) && s.Length is >= 25 and <= 120);
        f[n++] = If(lines.Length < 30);
        f[n++] = If(i > 0 && lines[i - 1].IsCredited);
        f[n++] = If(i + 1 < lines.Length && lines[i + 1].IsCredited);
        float topic = words?.ShareOf(i) ?? 0;
        f[n++] = topic;
        f[n++] = small ? topic : 0;
        f[n++] = prose * topic;
        f[n++] = inside ? 0 : prose * topic;
        f[n++] = If(words is not null && plain && s.Length > 100 && topic < OffTopic);
        int gap = inside ? 0 : i < contexts.BlockStart ? contexts.BlockStart - i : i - contexts.BlockEnd + 1;
        f[n++] = If(plain && gap is > 0 and <= NearProse);
        f[n++] = plain && gap > NearProse ? (float)Math.Log(gap) / 3 : 0;
        f[n++] = If(s.Has(LineFlags.CutOff));
        f.Slice(n).Clear();
        int form = n + FormOf(i, s);
        f[form] = 1;
        return form;
    }

    private int FormOf(int i, in LineAnalysis s)
    {
        int place = i >= contexts.BlockStart && i < contexts.BlockEnd ? 0 : i >= contexts.BlockStart - NearBlock && i < contexts.BlockEnd + NearBlock ? 1 : 2;
        int size = s.Length < 25 ? 0 : s.Length < 60 ? 1 : s.Length < 120 ? 2 : s.Length < 300 ? 3 : 4;
        int end = s.Has(LineFlags.SentenceEnd) ? 0 : s.HasAny(LineFlags.ColonEnd | LineFlags.CommaEnd) ? 1 : 2;
        return place * 15 + size * 3 + end;
    }

    private float Boilerplate(int i) => i >= 0 && i < lines.Length && lines[i].HasAny(PhraseFlags.Whole | PhraseFlags.Start) ? 1 : 0;

    private static float If(bool holds) => holds ? 1 : 0;
}
