using Corpus.Text.Source;

namespace Corpus.Text.Structure;

/// <summary>What stands around each line: how much running text, where it is densest, and what signs of an article's end came before.</summary>
internal sealed class LineScene
{
    private const float Fade = 0.7f;

    public LineScene(Sequence<Line> lines, LineShape[] shapes, bool knownLanguage)
    {
        int count = shapes.Length;
        KnownLanguage = knownLanguage;
        Around = new Surroundings[count];
        float total = 0;
        int plain = 0;
        bool anyBlank = false;
        for (int i = 0; i < count; i++)
        {
            float prose = Around[i].Prose = ProseOf(shapes[i], knownLanguage);
            total += Mass(i, shapes);
            if (prose > 0) plain++;
            if (i > 0) anyBlank |= lines[i].AfterBlank;
        }
        Noise = count == 0 ? 0 : 1 - (float)plain / count;
        HasBlankLines = anyBlank;
        FindBlock(shapes);
        float faded = 0, sum = 0;
        int run = 0, ends = 0;
        bool endRun = false;
        for (int i = 0; i < count; i++)
        {
            ref var around = ref Around[i];
            around.MassBefore = Level(faded);
            around.ShareOfMassBefore = total > 0 ? sum / total : 0;
            around.EndSigns = ends;
            around.EndSignRun = endRun;
            around.AfterBlank = anyBlank && lines[i].AfterBlank;
            float mass = Mass(i, shapes);
            faded = faded * Fade + mass;
            sum += mass;
            run = around.Prose > 0 ? 0 : run + 1;
            around.ShortRun = run;
            if (around.Prose > 0) endRun = false;
            if (i >= BlockStart && IsEndSign(shapes[i])) { ends++; endRun = true; }
        }
        faded = 0;
        run = 0;
        for (int i = count - 1; i >= 0; i--)
        {
            ref var around = ref Around[i];
            around.MassBehind = Level(faded);
            faded = faded * Fade + Mass(i, shapes);
            run = around.Prose > 0 ? 0 : Math.Max(run, around.ShortRun);
            around.ShortRun = run;
        }
    }

    /// <summary>Whether the stop words of the text's language are known.</summary>
    public bool KnownLanguage { get; }

    /// <summary>What stands around each line.</summary>
    public Surroundings[] Around { get; }

    /// <summary>Whether blank lines part the text.</summary>
    public bool HasBlankLines { get; }

    /// <summary>The share of the lines that are no running text, 0 to 1.</summary>
    public float Noise { get; }

    /// <summary>The first line of the densest block of running text.</summary>
    public int BlockStart { get; private set; }

    /// <summary>The line behind the densest block's last.</summary>
    public int BlockEnd { get; private set; }

    /// <summary>How much the line looks like running text; 0 outside the text.</summary>
    public float ProseAt(int i) => i >= 0 && i < Around.Length ? Around[i].Prose : 0;

    // Related: Who Owns the Harbour? — one link stands between the paragraphs, the heading of a list behind them.
    private static bool IsEndSign(in LineShape shape) =>
        shape.HasAny(LineSigns.Whole | LineSigns.Start) && !(shape.Has(LineSigns.Related | LineSigns.Sure) && !shape.Has(LineSigns.Whole))
            && shape.HasAny(LineSigns.Share | LineSigns.Comment | LineSigns.Subscribe | LineSigns.Legal | LineSigns.Related | LineSigns.Tags
            | LineSigns.Biography);

    private static float ProseOf(in LineShape s, bool knownLanguage)
    {
        bool ends = s.Has(LineSigns.SentenceEnd);
        bool speaks = !knownLanguage || s.StopWords * 7 >= s.Words;
        if (s.Words >= 10 && speaks && (ends || s.Length > 120)) return 1;
        if (!knownLanguage && s.Length >= 60 && ends) return 1;
        if (s.Words >= 6 && speaks && ends) return 0.6f;
        if (s.Words >= 4 && s.StopWords > 0 && ends) return 0.3f;
        return 0;
    }

    private float Mass(int i, LineShape[] shapes) => Around[i].Prose * Math.Min(shapes[i].Length, 600) / 100f;

    private static float Level(float mass) => mass == 0 ? 0 : (float)Math.Log(1 + mass) / 3;

    // The run of lines with the greatest sum, where running text counts for and everything else against.
    private void FindBlock(LineShape[] shapes)
    {
        float best = 0, sum = 0;
        int start = 0;
        for (int i = 0; i < shapes.Length; i++)
        {
            float mass = Mass(i, shapes);
            sum += mass > 0 ? mass : shapes[i].HasAny(LineSigns.Whole | LineSigns.Start) ? -1.2f : -0.6f;
            if (sum <= 0) { sum = 0; start = i + 1; }
            else if (sum > best) { best = sum; BlockStart = start; BlockEnd = i + 1; }
        }
    }
}
