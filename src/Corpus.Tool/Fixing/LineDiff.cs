namespace Corpus.Tool.Fixing;

/// <summary>Which lines of a text became which.</summary>
internal static class LineDiff
{
    /// <summary>So many lines are compared at most; a text that is another text altogether is one change from there on.</summary>
    private const long MostComparisons = 20_000_000;

    /// <summary>The changes in order: lines <c>Old..OldEnd</c> of the one text stand as lines <c>New..NewEnd</c> in the other. What lies between two changes is
    /// equal.</summary>
    public static IReadOnlyList<LineChange> Of(string[] old, string[] now)
    {
        var changes = new List<LineChange>();
        long left = MostComparisons;
        int i = 0, j = 0;
        while (i < old.Length || j < now.Length)
        {
            if (i < old.Length && j < now.Length && old[i] == now[j])
            {
                i++;
                j++;
                continue;
            }
            var (oldEnd, newEnd) = NextEqual(old, now, i, j, ref left);
            changes.Add(new LineChange(i, oldEnd, j, newEnd));
            (i, j) = (oldEnd, newEnd);
        }
        return changes;
    }

    // The nearest pair of equal lines that are not blank, counted in lines passed over on both sides together, with the equal lines right before it.
    private static (int Old, int New) NextEqual(string[] old, string[] now, int i, int j, ref long left)
    {
        int oldEnd = old.Length, newEnd = now.Length;
        int rest = old.Length - i + (now.Length - j);
        for (int passed = 1; passed < rest && left > 0 && oldEnd == old.Length && newEnd == now.Length; passed++)
        {
            int most = Math.Min(passed, old.Length - 1 - i);
            for (int a = Math.Max(0, passed - (now.Length - 1 - j)); a <= most; a++)
            {
                left--;
                if (old[i + a] != now[j + passed - a] || string.IsNullOrWhiteSpace(old[i + a])) continue;
                (oldEnd, newEnd) = (i + a, j + passed - a);
                break;
            }
        }
        while (oldEnd > i && newEnd > j && old[oldEnd - 1] == now[newEnd - 1]) (oldEnd, newEnd) = (oldEnd - 1, newEnd - 1);
        return (oldEnd, newEnd);
    }
}

/// <summary>Lines that became other lines; zero-based, ends exclusive.</summary>
internal readonly record struct LineChange(int Old, int OldEnd, int New, int NewEnd);
