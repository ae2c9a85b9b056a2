namespace Corpus.Text.Rules.Usage;

/// <summary>Finds the id that somebody may have meant.</summary>
public static class NearestId
{
    /// <summary>The one of <paramref name="ids"/> that the fewest edits lead to, the first among equals; null when even that is another word
    /// altogether.</summary>
    public static string? Of(string wanted, IReadOnlyList<string> ids)
    {
        string? nearest = null;
        // More than half of the letters changed: nobody meant that.
        int best = wanted.Length / 2 + 1;
        var row = new int[wanted.Length + 1];
        foreach (string id in ids)
        {
            int distance = Math.Min(Distance(id, wanted, row, best), SameFile(wanted, id) ? 1 : int.MaxValue);
            if (distance >= best) continue;
            best = distance;
            nearest = id;
        }
        return nearest;
    }

    // "bridge" for "ap/2021/bridge": the folder was forgotten, or is another one.
    private static bool SameFile(string wanted, string id)
    {
        var file = wanted.AsSpan(wanted.LastIndexOf('/') + 1);
        return file.Length >= 4 && id.AsSpan(id.LastIndexOf('/') + 1).Equals(file, StringComparison.OrdinalIgnoreCase);
    }

    private static int Distance(string a, string b, int[] row, int limit)
    {
        if (Math.Abs(a.Length - b.Length) >= limit) return limit;
        for (int j = 0; j <= b.Length; j++) row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }
            if (least >= limit) return limit;
        }
        return row[b.Length];
    }
}
