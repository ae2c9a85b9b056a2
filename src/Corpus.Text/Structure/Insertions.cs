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
                else if (links && k - i > MostLinks && !(contexts.Noise < MostlyText && contexts.Around[k].Prose == 1)) break;
                else if (inserted && (contexts.Around[k].Prose == 1 || contexts.Noise < MostlyText && contexts.Around[k].Prose > 0)
                    && (s.Length >= PlainLength || contexts.Noise < MostlyText)
                    && !s.HasAny(PhraseFlags.AnyBoilerplate) && !s.HasAny(LineFlags.RepeatedBefore | LineFlags.RepeatedLater))
                {
                    body[k] = true;
                    break;
                }
            }
        }
    }
}
