using Corpus.Text.Source;

namespace Corpus.Text.Structure;

/// <summary>What stands around each line: how much running text, where it is densest, and which marks of an article's end came before.</summary>
internal sealed class LineContexts
{
    private const float Fade = 0.7f;

    public LineContexts(Sequence<Line> lines, LineAnalysis[] analysed, bool knownLanguage)
    {
        int count = analysed.Length;
        KnownLanguage = knownLanguage;
        Around = new LineContext[count];
        float total = 0;
        int plain = 0;
        bool anyBlank = false;
        for (int i = 0; i < count; i++)
        {
            float prose = Around[i].Prose = ProseOf(analysed[i], knownLanguage);
            total += Mass(i, analysed);
            if (prose > 0) plain++;
            if (i > 0) anyBlank |= lines[i].AfterBlank;
        }
        Noise = count == 0 ? 0 : 1 - (float)plain / count;
        HasBlankLines = anyBlank;
        FindBlock(analysed);
        float faded = 0, sum = 0;
        int run = 0, ends = 0;
        bool endRun = false;
        for (int i = 0; i < count; i++)
        {
            ref var around = ref Around[i];
            around.MassBefore = Level(faded);
            around.ShareOfMassBefore = total > 0 ? sum / total : 0;
            around.EndMarks = ends;
            around.EndMarkRun = endRun;
            around.AfterBlank = anyBlank && lines[i].AfterBlank;
            float mass = Mass(i, analysed);
            faded = faded * Fade + mass;
            sum += mass;
            run = around.Prose > 0 ? 0 : run + 1;
            around.ShortRun = run;
            if (around.Prose > 0) endRun = false;
            if (i >= BlockStart && IsEndMark(analysed[i])) { ends++; endRun = true; }
        }
        faded = 0;
        run = 0;
        for (int i = count - 1; i >= 0; i--)
        {
            ref var around = ref Around[i];
            around.MassBehind = Level(faded);
            faded = faded * Fade + Mass(i, analysed);
            run = around.Prose > 0 ? 0 : Math.Max(run, around.ShortRun);
            around.ShortRun = run;
        }
    }

    /// <summary>Whether the stop words of the text's language are known.</summary>
    public bool KnownLanguage { get; }

    /// <summary>What stands around each line.</summary>
    public LineContext[] Around { get; }

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
    private static bool IsEndMark(in LineAnalysis line) =>
        line.HasAny(PhraseFlags.Whole | PhraseFlags.Start) && !(line.Has(PhraseFlags.Related | PhraseFlags.Sure) && !line.Has(PhraseFlags.Whole))
            && line.HasAny(PhraseFlags.Share | PhraseFlags.Comment | PhraseFlags.Subscribe | PhraseFlags.Legal | PhraseFlags.Related | PhraseFlags.Tags
            | PhraseFlags.Biography);

    private static float ProseOf(in LineAnalysis s, bool knownLanguage)
    {
        bool ends = s.Has(LineFlags.SentenceEnd);
        bool speaks = !knownLanguage || s.StopWords * 7 >= s.Words;
        if (s.Words >= 10 && speaks && (ends || s.Length > 120)) return 1;
        if (!knownLanguage && s.Length >= 60 && ends) return 1;
        if (s.Words >= 6 && speaks && ends) return 0.6f;
        if (s.Words >= 4 && s.StopWords > 0 && ends) return 0.3f;
        return 0;
    }

    private float Mass(int i, LineAnalysis[] analysed) => Around[i].Prose * Math.Min(analysed[i].Length, 600) / 100f;

    private static float Level(float mass) => mass == 0 ? 0 : (float)Math.Log(1 + mass) / 3;

    // The run of lines with the greatest sum, where running text counts for and everything else against.
    private void FindBlock(LineAnalysis[] analysed)
    {
        float best = 0, sum = 0;
        int start = 0;
        for (int i = 0; i < analysed.Length; i++)
        {
            // We and our partners keep small files on your device …: long, and no story. The ferry will no longer sail, said its...: a teaser.
            float mass = analysed[i].Has(PhraseFlags.Sure) || analysed[i].Has(LineFlags.CutOff) ? 0 : Mass(i, analysed);
            // A gallery, a list of comments: a date to every text.
            sum += mass > 0 ? mass : analysed[i].IsDateLine ? -2.4f
                : analysed[i].HasAny(PhraseFlags.Whole | PhraseFlags.Start) ? -1.2f : -0.6f;
            if (sum <= 0) { sum = 0; start = i + 1; }
            else if (sum > best) { best = sum; BlockStart = start; BlockEnd = i + 1; }
        }
    }
}

/// <summary>What stands around a line.</summary>
internal struct LineContext
{
    /// <summary>How much the line looks like running text by itself, 0 to 1.</summary>
    public float Prose;

    /// <summary>The running text of the lines before, the nearest counting most, as a level of about 0 to 1.</summary>
    public float MassBefore;

    /// <summary>The same of the lines behind.</summary>
    public float MassBehind;

    /// <summary>The share of the text's running text that stands before, 0 to 1.</summary>
    public float ShareOfMassBefore;

    /// <summary>The length of the run of lines without running text in which the line stands; 0 for running text.</summary>
    public int ShortRun;

    /// <summary>How many lines between the block's start and this one say that the article is over.</summary>
    public int EndMarks;

    /// <summary>Whether such a line came since the last running text.</summary>
    public bool EndMarkRun;

    /// <summary>Whether a blank line stands before, in a text that has any.</summary>
    public bool AfterBlank;
}
