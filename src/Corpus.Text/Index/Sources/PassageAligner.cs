
namespace Corpus.Text.Index.Sources;

/// <summary>How a word of one side goes with the other side.</summary>
internal enum AlignmentStep : byte
{
    None,

    /// <summary>The same word on both sides.</summary>
    Match,

    /// <summary>Another word in its place.</summary>
    Change,

    /// <summary>A word of the quotation alone.</summary>
    Added,

    /// <summary>A word of the source alone.</summary>
    LeftOut,

    /// <summary>One word here, two with a hyphen there.</summary>
    SplitThere,

    /// <summary>Two with a hyphen here, one word there.</summary>
    SplitHere,
}

/// <summary>A word of the quotation beside a word of the source; the other word is the next one where a step has none.</summary>
internal readonly record struct AlignedWord(AlignmentStep Step, int Here, int There, int Cost);

/// <summary>A quotation's words side by side with a passage.</summary>
/// <param name="Cost">Words to change, add or leave out.</param>
/// <param name="Matched">The quotation's words that are in the passage.</param>
/// <param name="Words">The steps from the beginning to the end.</param>
internal sealed record PassageAlignment(int Cost, int Matched, IReadOnlyList<AlignedWord> Words)
{
    /// <summary>The passage's first word.</summary>
    public int First => Words[0].There;

    /// <summary>The passage's last word.</summary>
    public int Last
    {
        get
        {
            var last = Words[Words.Count - 1];
            return last.Step switch { AlignmentStep.Added => Math.Max(First, last.There - 1), AlignmentStep.SplitThere => last.There + 1, _ => last.There };
        }
    }
}

/// <summary>Lays a quotation beside the source around one of its places: edit distance over words, in a band that grows where an editor left words
/// out.</summary>
internal sealed class PassageAligner(QuotedWords quoted, int from, int to)
{
    /// <summary>So many words may an ellipsis stand for, or brackets.</summary>
    private const int LongestEllipsis = 300, LongestBracketed = 8;

    private const int Far = 1 << 20;

    private readonly int count = to - from;
    private readonly int half = 6 + (to - from) / 8;

    /// <summary>The best alignment around <paramref name="candidate"/>; null when no way leads through the band.</summary>
    public PassageAlignment? Align(SpokenWords source, PassageCandidate candidate)
    {
        var (low, high) = Band(source.Count, candidate);
        var costs = new int[count + 1][];
        var steps = new AlignmentStep[count + 1][];
        var origins = new int[count + 1][];
        for (int i = 0; i <= count; i++)
        {
            costs[i] = new int[high[i] - low[i] + 1];
            steps[i] = new AlignmentStep[high[i] - low[i] + 1];
            if (i > 0) Fill(source, i, low, high, costs, steps, origins);
        }
        int end = low[count];
        for (int j = low[count]; j <= high[count]; j++)
        {
            int better = costs[count][j - low[count]].CompareTo(costs[count][end - low[count]]);
            bool changes = steps[count][j - low[count]] is not (AlignmentStep.Added or AlignmentStep.LeftOut);
            if (better < 0 || (better == 0 && changes && steps[count][end - low[count]] is AlignmentStep.Added or AlignmentStep.LeftOut)) end = j;
        }
        return costs[count][end - low[count]] >= Far ? null : Trace(source, end, low, costs, steps, origins);
    }

    // From where to where in the source each row of the table reaches.
    private (int[] Low, int[] High) Band(int words, PassageCandidate candidate)
    {
        int[] low = new int[count + 1], high = new int[count + 1], room = new int[count + 1];
        for (int i = 1; i <= count; i++) room[i] = room[i - 1] + (i > 1 ? RoomAt(from + i - 1) : 0);
        int anchor = room[candidate.Anchor - from + 1];
        for (int i = 0; i <= count; i++)
        {
            int middle = i + from + candidate.Diagonal;
            // A quotation may begin with words of its own before the source does, and go on behind its end.
            low[i] = Math.Min(words, Math.Max(0, middle - half - Math.Max(0, anchor - room[i])));
            high[i] = Math.Max(0, Math.Min(words, middle + half + Math.Max(0, room[i] - anchor)));
        }
        return (low, high);
    }

    private int RoomAt(int word) => (quoted.GapBefore(word) & WordGap.Ellipsis) != 0 ? LongestEllipsis
        : (quoted.GapBefore(word) & WordGap.Brackets) != 0 ? LongestBracketed : 0;

    private void Fill(SpokenWords source, int row, int[] low, int[] high, int[][] costs, AlignmentStep[][] steps, int[][] origins)
    {
        int here = from + row - 1;
        int room = row > 1 ? RoomAt(here) : 0;
        if (room > 0) origins[row] = Origins(row, room, low, high, costs);
        int added = (quoted.Words.TraitsOf(here) & WordTraits.Optional) != 0 ? 0 : 1;
        for (int j = low[row]; j <= high[row]; j++)
        {
            int best = Far;
            var step = AlignmentStep.None;
            if (j > 0)
            {
                bool same = IsSame(here, source, j - 1);
                Take(Before(row, j - 1, low, high, costs, origins) + (same ? 0 : 1), same ? AlignmentStep.Match : AlignmentStep.Change);
            }
            if (j > 1 && source.JoinedAt(j - 2) is var joined and not 0 && joined == quoted.Words.HashOf(here))
                Take(Before(row, j - 2, low, high, costs, origins), AlignmentStep.SplitThere);
            if (j > 0 && row > 1 && quoted.GapBefore(here) == WordGap.None && quoted.Words.JoinedAt(here - 1) is var whole and not 0
                && whole == source.HashOf(j - 1))
                Take(Before(row - 1, j - 1, low, high, costs, origins), AlignmentStep.SplitHere);
            Take(Before(row, j, low, high, costs, origins) + added, AlignmentStep.Added);
            if (j > low[row])
                Take(costs[row][j - 1 - low[row]] + ((source.TraitsOf(j - 1) & WordTraits.Optional) != 0 ? 0 : 1), AlignmentStep.LeftOut);
            costs[row][j - low[row]] = best;
            steps[row][j - low[row]] = step;

            void Take(int cost, AlignmentStep how)
            {
                if (cost < best) (best, step) = (cost, how);
            }
        }
    }

    // For each place behind the words that were left out, where the row above was left: as near as it is cheap. -1 for nowhere.
    private static int[] Origins(int row, int room, int[] low, int[] high, int[][] costs)
    {
        int first = FirstOrigin(low[row]), above = low[row - 1], nearest = -1;
        var origins = new int[high[row] - first + 1];
        for (int j = first; j < above && j <= high[row]; j++) origins[j - first] = -1;
        for (int j = above; j <= high[row]; j++)
        {
            if (nearest >= 0 && j - nearest > room)
            {
                nearest = -1;
                for (int k = j - room; k < j && k <= high[row - 1]; k++)
                    if (nearest < 0 || costs[row - 1][k - above] <= costs[row - 1][nearest - above]) nearest = k;
            }
            if (j <= high[row - 1] && (nearest < 0 || costs[row - 1][j - above] <= costs[row - 1][nearest - above])) nearest = j;
            if (j >= first) origins[j - first] = nearest;
        }
        return origins;
    }

    private static int FirstOrigin(int low) => Math.Max(0, low - 2);

    private static int Cost(int j, int row, int[] low, int[] high, int[][] costs) =>
        j < low[row - 1] || j > high[row - 1] ? Far : costs[row - 1][j - low[row - 1]];

    // The cost above, in the row before "row", at a place of the source.
    private static int Before(int row, int j, int[] low, int[] high, int[][] costs, int[][] origins)
    {
        if (origins[row] is { } left && j >= 0) j = left[j - FirstOrigin(low[row])];
        return j < 0 ? Far : Cost(j, row, low, high, costs);
    }

    private bool IsSame(int here, SpokenWords source, int there)
    {
        if (quoted.Words.HashOf(here) == source.HashOf(there)) return true;
        if ((quoted.Words.TraitsOf(here) & WordTraits.Partial) == 0 || quoted.BracketIn(here) is not { } bracket) return false;
        var word = quoted.Words.RangeOf(here);
        string text = quoted.Words.Text;
        ReadOnlySpan<char> head = text.AsSpan(word.Start, bracket.Start - word.Start), tail = text.AsSpan(bracket.End, word.End - bracket.End);
        var whole = source.RangeOf(there).Of(source.Text);
        return whole.Length >= head.Length + tail.Length && Spelling.Agree(whole, head, atEnd: false) && Spelling.Agree(whole, tail, atEnd: true);
    }

    private PassageAlignment Trace(SpokenWords source, int end, int[] low, int[][] costs, AlignmentStep[][] steps, int[][] origins)
    {
        var words = new List<AlignedWord>(count + 4);
        int matched = 0, cost = costs[count][end - low[count]];
        for (int row = count, j = end; row > 0;)
        {
            var step = steps[row][j - low[row]];
            int here = from + row - 1;
            if (step == AlignmentStep.LeftOut)
            {
                words.Add(new AlignedWord(step, here + 1, --j, (source.TraitsOf(j) & WordTraits.Optional) != 0 ? 0 : 1));
                continue;
            }
            int taken = step switch { AlignmentStep.Added => 0, AlignmentStep.SplitThere => 2, _ => 1 };
            if (step is AlignmentStep.Match or AlignmentStep.SplitThere) matched++;
            if (step == AlignmentStep.SplitHere) matched += 2;
            int price = step == AlignmentStep.Change ? 1 : step == AlignmentStep.Added && (quoted.Words.TraitsOf(here) & WordTraits.Optional) == 0 ? 1 : 0;
            words.Add(new AlignedWord(step, step == AlignmentStep.SplitHere ? here - 1 : here, j - taken, price));
            j -= taken;
            int above = step == AlignmentStep.SplitHere ? row - 1 : row;
            if (origins[above] is { } left) j = left[j - FirstOrigin(low[above])];
            row = above - 1;
        }
        words.Reverse();
        return new PassageAlignment(cost, matched, words);
    }
}
