namespace Corpus.Text.Structure;

/// <summary>Takes the text up again behind an insertion: a form, an advertisement or a link or two to other stories do not end an article, a comment's heading
/// does.</summary>
internal static class Insertions
{
    private const int LongestInsertion = 8;
    private const int PlainLength = 100;
    private const int MostLinks = 2;

    // Most lines of the text are sentences: a short one behind a prompt is more likely the story's than the site's.
    private const float MostlyText = 0.6f;
    private const PhraseFlags Ends = PhraseFlags.Comment | PhraseFlags.Related | PhraseFlags.Legal | PhraseFlags.Biography | PhraseFlags.Tags
        | PhraseFlags.Navigation;
    private const PhraseFlags Inserted = PhraseFlags.Subscribe | PhraseFlags.Advert | PhraseFlags.Account | PhraseFlags.Share;

    /// <summary>Sets those lines of <paramref name="body"/>.</summary>
    public static void Resume(LineAnalysis[] lines, LineContexts contexts, bool[] body)
    {
        for (int i = 1; i < lines.Length; i++)
        {
            if (body[i] || !body[i - 1]) continue;
            bool inserted = false, links = false;
            for (int k = i; k < lines.Length && k <= i + LongestInsertion && !body[k]; k++)
            {
                ref var s = ref lines[k];
                if (s.HasAny(PhraseFlags.Whole | PhraseFlags.Start))
                {
                    bool link = s.Has(PhraseFlags.Related) && k - i < MostLinks;
                    bool goesOn = inserted && s.Has(PhraseFlags.Navigation);
                    if (s.HasAny(Ends) && !s.HasAny(Inserted) && !link && !goesOn) break;
                    inserted |= link || s.HasAny(Inserted);
                    links |= link;
                }
                else if (s.Facts.IsCaption || s.IsCredited) inserted = true;
                else if (links && k - i > MostLinks && !(contexts.Noise < MostlyText && contexts.Around[k].Prose == 1)) break;
                else if (inserted && IsText(lines, contexts, k))
                {
                    body[k] = true;
                    for (k++; k < lines.Length && !body[k] && GoesOn(lines, contexts, k); k++) body[k] = true;
                    break;
                }
            }
        }
    }

    // A short line counts where most lines are text, or where it quotes somebody.
    private static bool IsText(LineAnalysis[] lines, LineContexts contexts, int i)
    {
        float prose = contexts.Around[i].Prose;
        bool likely = contexts.Noise < MostlyText || lines[i].Has(LineFlags.Quoted | LineFlags.SentenceEnd);
        return (prose == 1 || likely && prose > 0) && (likely || lines[i].Length >= PlainLength) && IsPlain(lines[i]);
    }

    // What follows such a line needs less: the Department said that it knew.
    private static bool GoesOn(LineAnalysis[] lines, LineContexts contexts, int i) =>
        (contexts.Around[i].Prose == 1 || contexts.Around[i].Prose > 0 && lines[i].Has(LineFlags.Quoted | LineFlags.SentenceEnd)) && IsPlain(lines[i]);

    private static bool IsPlain(in LineAnalysis line) => !line.HasAny(PhraseFlags.AnyBoilerplate)
        && !line.HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater) && !line.IsCredited && !line.Facts.IsCaption;
}
