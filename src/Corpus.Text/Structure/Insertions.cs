namespace Corpus.Text.Structure;

/// <summary>Takes the text up again behind an insertion: a form, an advertisement or a link or two to other stories do not end an article, a comment's heading
/// does.</summary>
internal static class Insertions
{
    private const int LongestInsertion = 8;
    private const int PlainLength = 100;
    private const int MostLinks = 2;
    private const LineSigns Ends = LineSigns.Comment | LineSigns.Related | LineSigns.Legal | LineSigns.Biography | LineSigns.Tags | LineSigns.Navigation;
    private const LineSigns Inserted = LineSigns.Subscribe | LineSigns.Advert | LineSigns.Account | LineSigns.Share;

    /// <summary>Sets those lines of <paramref name="body"/>.</summary>
    public static void Resume(LineShape[] shapes, LineScene scene, bool[] body)
    {
        for (int i = 1; i < shapes.Length; i++)
        {
            if (body[i] || !body[i - 1]) continue;
            bool inserted = false, links = false;
            for (int k = i; k < shapes.Length && k <= i + LongestInsertion && !body[k]; k++)
            {
                ref var s = ref shapes[k];
                if (s.HasAny(LineSigns.Whole | LineSigns.Start))
                {
                    bool link = s.Has(LineSigns.Related) && k - i < MostLinks;
                    if (s.HasAny(Ends) && !s.HasAny(Inserted) && !link) break;
                    inserted |= link || s.HasAny(Inserted);
                    links |= link;
                }
                else if (links && k - i > MostLinks) break;
                else if (inserted && scene.Around[k].Prose == 1 && s.Length >= PlainLength
                    && !s.HasAny(LineSigns.AnyBoilerplate | LineSigns.RepeatedBefore | LineSigns.RepeatedLater))
                {
                    body[k] = true;
                    break;
                }
            }
        }
    }
}
