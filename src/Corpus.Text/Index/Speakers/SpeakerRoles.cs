using Corpus.Text.Attribution;

namespace Corpus.Text.Index.Speakers;

/// <summary>What several articles call one speaker.</summary>
internal static class SpeakerRoles
{
    /// <summary>The roles of <paramref name="sightings"/>, those of most quotations first, then in their order.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<SpeakerSighting> sightings)
    {
        var roles = new List<string>();
        var counts = new List<int>();
        foreach (var sighting in sightings)
        {
            if (sighting.Roles.Length == 0) continue;
            foreach (string role in sighting.Roles.Split(QuoteAttribution.Separator))
            {
                int at = roles.IndexOf(role);
                if (at < 0)
                {
                    at = roles.Count;
                    roles.Add(role);
                    counts.Add(0);
                }
                counts[at] += sighting.Quotes;
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
