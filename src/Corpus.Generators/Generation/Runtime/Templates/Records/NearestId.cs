namespace Corpus.Template.Records
{
    using global::System;
    using global::System.Collections.Generic;
    using global::System.Diagnostics.CodeAnalysis;

    /// <summary>Finds the name that somebody may have meant: the one that the fewest edits lead to, the ordinally first among equals.</summary>
    [ExcludeFromCodeCoverage]
    internal static class NearestId
    {
        /// <summary>The nearest of <paramref name="candidates"/>, which come in ordinal order, among those that fewer edits than <paramref name="limit"/> lead
        /// to; empty when there are none.</summary>
        internal static string Of(string wanted, IEnumerable<string> candidates, int limit)
        {
            string nearest = "";
            int best = limit;
            foreach (string candidate in candidates)
            {
                int distance = IsSameFile(wanted, candidate) ? Math.Min(1, Distance(wanted, candidate, best)) : Distance(wanted, candidate, best);
                if (distance >= best) continue;
                best = distance;
                nearest = candidate;
            }
            return nearest;
        }

        /// <summary>How many letters must be added, removed or changed to get from one word to the other; <paramref name="limit"/> where they are that
        /// many or more.</summary>
        internal static int Distance(string a, string b, int limit)
        {
            if (Math.Abs(a.Length - b.Length) >= limit) return limit;
            var row = new int[b.Length + 1];
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

        // "bridge" for "ap/2021/bridge": the folder was forgotten, or is another one.
        private static bool IsSameFile(string wanted, string id)
        {
            int start = wanted.LastIndexOf('/') + 1, other = id.LastIndexOf('/') + 1, length = wanted.Length - start;
            return length >= 4 && length == id.Length - other && string.Compare(wanted, start, id, other, length, StringComparison.OrdinalIgnoreCase) == 0;
        }
    }
}
