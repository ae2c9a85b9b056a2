using Corpus.Text.Blocks;
using Corpus.Text.Source;

namespace Corpus.Text.Parts;

/// <summary>What stands around each line: how much running text, where it is densest, and what signs of an article's end came before.</summary>
internal sealed class LineScene
{
    private const float Fade = 0.7f;

    public LineScene(Sequence<Line> lines, LineShape[] shapes, bool knownLanguage)
    {
        int count = shapes.Length;
        KnownLanguage = knownLanguage;
        Prose = new float[count];
        MassBefore = new float[count];
        MassBehind = new float[count];
        ShareOfMassBefore = new float[count];
        ShortRun = new int[count];
        EndSigns = new int[count];
        EndSignRun = new bool[count];
        AfterBlank = new bool[count];
        float total = 0;
        int plain = 0;
        bool anyBlank = false;
        for (int i = 0; i < count; i++)
        {
            Prose[i] = ProseOf(shapes[i], knownLanguage);
            total += Mass(i, shapes);
            if (Prose[i] > 0) plain++;
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
            MassBefore[i] = Level(faded);
            ShareOfMassBefore[i] = total > 0 ? sum / total : 0;
            EndSigns[i] = ends;
            EndSignRun[i] = endRun;
            AfterBlank[i] = anyBlank && lines[i].AfterBlank;
            float mass = Mass(i, shapes);
            faded = faded * Fade + mass;
            sum += mass;
            run = Prose[i] > 0 ? 0 : run + 1;
            ShortRun[i] = run;
            if (Prose[i] > 0) endRun = false;
            if (i >= BlockStart && IsEndSign(shapes[i])) { ends++; endRun = true; }
        }
        faded = 0;
        run = 0;
        for (int i = count - 1; i >= 0; i--)
        {
            MassBehind[i] = Level(faded);
            faded = faded * Fade + Mass(i, shapes);
            run = Prose[i] > 0 ? 0 : Math.Max(run, ShortRun[i]);
            ShortRun[i] = run;
        }
    }

    /// <summary>Whether the stop words of the text's language are known.</summary>
    public bool KnownLanguage { get; }

    /// <summary>How much each line looks like running text by itself, 0 to 1.</summary>
    public float[] Prose { get; }

    /// <summary>The running text of the lines before, the nearest counting most, as a level of about 0 to 1.</summary>
    public float[] MassBefore { get; }

    /// <summary>The same of the lines behind.</summary>
    public float[] MassBehind { get; }

    /// <summary>The share of the text's running text that stands before, 0 to 1.</summary>
    public float[] ShareOfMassBefore { get; }

    /// <summary>The length of the run of lines without running text in which the line stands; 0 for running text.</summary>
    public int[] ShortRun { get; }

    /// <summary>How many lines between the block's start and this one say that the article is over.</summary>
    public int[] EndSigns { get; }

    /// <summary>Whether such a line came since the last running text.</summary>
    public bool[] EndSignRun { get; }

    /// <summary>Whether a blank line stands before, in a text that has any.</summary>
    public bool[] AfterBlank { get; }

    /// <summary>Whether blank lines part the text.</summary>
    public bool HasBlankLines { get; }

    /// <summary>The share of the lines that are no running text, 0 to 1.</summary>
    public float Noise { get; }

    /// <summary>The first line of the densest block of running text.</summary>
    public int BlockStart { get; private set; }

    /// <summary>The line behind the densest block's last.</summary>
    public int BlockEnd { get; private set; }

    /// <summary>How much the line looks like running text; 0 outside the text.</summary>
    public float ProseAt(int i) => i >= 0 && i < Prose.Length ? Prose[i] : 0;

    // Related: Who Owns the Harbour? — one link stands between the paragraphs, the heading of a list behind them.
    private static bool IsEndSign(in LineShape shape) =>
        shape.HasAny(LineSigns.Whole | LineSigns.Start) && !(shape.Has(LineSigns.Related | LineSigns.Sure) && !shape.Has(LineSigns.Whole)) && shape.HasAny(LineSigns.Share | LineSigns.Comment | LineSigns.Subscribe | LineSigns.Legal | LineSigns.Related | LineSigns.Tags | LineSigns.Biography);

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

    private float Mass(int i, LineShape[] shapes) => Prose[i] * Math.Min(shapes[i].Length, 600) / 100f;

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
