using Corpus.Text.Attribution;

namespace Corpus.Text.Index.Speakers;

/// <summary>What several articles call one speaker.</summary>
internal static class SpeakerRoles
{
    /// <summary>The roles of <paramref name="occurrences"/>, those of most quotations first, then in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SpeakerOccurrence> occurrences)
    {
        var roles = new List<string>();
        var counts = new List<int>();
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Roles.Length == 0) continue;
            foreach (string role in occurrence.Roles.Split(QuoteAttribution.Separator))
            {
                int at = roles.IndexOf(role);
                if (at < 0)
                {
                    at = roles.Count;
                    roles.Add(role);
                    counts.Add(0);
                }
                counts[at] += occurrence.Quotes;
            }
        }
        // A few each: the greatest comes to the front, and those before it move on.
        for (int i = 1; i < roles.Count; i++)
            for (int k = i; k > 0 && counts[k] > counts[k - 1]; k--)
            {
                (counts[k], counts[k - 1]) = (counts[k - 1], counts[k]);
                (roles[k], roles[k - 1]) = (roles[k - 1], roles[k]);
            }
        return roles;
    }
}
