using Corpus.Text.Source;

namespace Corpus.Text.Rules;

/// <summary>A finding that a project has accepted.</summary>
/// <param name="Rule">The rule's id.</param>
/// <param name="Id">The article's id.</param>
/// <param name="Fingerprint">What stands for the flagged words with those around them.</param>
internal sealed record BaselineEntry(string Rule, string Id, string Fingerprint);

/// <summary>The findings that a project has accepted, in <c>corpus.baseline</c> beside it: <c>CORP2006 kqjzmnbvcxwpo wire/ferries</c>. No line
/// numbers, so that text may move.</summary>
internal sealed class Baseline
{
    /// <summary>The file's name.</summary>
    public const string FileName = "corpus.baseline";

    private const string Head =
        "# Findings that are accepted as they are. corpus check --write-baseline writes this file, --prune removes what no longer occurs.\n";

    private readonly HashSet<BaselineEntry> entries;

    private Baseline(IEnumerable<BaselineEntry> entries) => this.entries = [.. entries];

    /// <summary>A project that has accepted nothing.</summary>
    public static Baseline Empty { get; } = new([]);

    /// <summary>Whether nothing is accepted.</summary>
    public bool IsEmpty => entries.Count == 0;

    /// <summary>The entries in no order.</summary>
    public IReadOnlyCollection<BaselineEntry> Entries => entries;

    /// <summary>Whether the finding is accepted.</summary>
    public bool Accepts(BaselineEntry entry) => entries.Contains(entry);

    /// <summary>The baseline in <paramref name="text"/>; lines that are no entries are passed over.</summary>
    public static Baseline Read(string text)
    {
        var read = new List<BaselineEntry>();
        foreach (string line in text.Split('\n'))
        {
            string[] parts = line.Trim().Split([' '], 3);
            if (parts.Length == 3 && parts[0].StartsWith("CORP", StringComparison.Ordinal)) read.Add(new BaselineEntry(parts[0], parts[2], parts[1]));
        }
        return read.Count == 0 ? Empty : new Baseline(read);
    }

    /// <summary>The file of <paramref name="entries"/>, in ordinal order of ids and rules, so that two people's changes merge.</summary>
    public static string Write(IEnumerable<BaselineEntry> entries) => Head + string.Concat(entries.Distinct()
        .Select(e => (e.Id, Line: $"{e.Rule} {e.Fingerprint} {e.Id}\n")).OrderBy(e => e.Id, StringComparer.Ordinal).ThenBy(e => e.Line, StringComparer.Ordinal)
        .Select(e => e.Line));
}

/// <summary>What stands for a finding, wherever in its text it has moved to.</summary>
internal static class FindingFingerprint
{
    private const int Around = 24;

    /// <summary>The hash of the flagged words and a few letters on either side in <paramref name="file"/>, white space aside; of a finding about the whole
    /// text, that of its rule.</summary>
    public static string Of(RuleFinding finding, string file)
    {
        if (finding.Range.IsEmpty && finding.Range.Start == 0) return PathHash.Of(finding.Rule.Id, PathHash.Longest);
        int start = Math.Min(finding.Range.Start, file.Length), end = Math.Min(finding.Range.End, file.Length);
        return PathHash.Of(Letters(file, start, -1, Around), "|" + Letters(file, start, 1, end - start, end) + "|", Letters(file, end, 1, Around),
            PathHash.Longest);
    }

    // So many characters before or behind a place, without white space, as far as the paragraph goes.
    private static string Letters(string file, int from, int step, int most, int limit = int.MaxValue)
    {
        var letters = new System.Text.StringBuilder();
        int breaks = 0;
        for (int i = step < 0 ? from - 1 : from; i >= 0 && i < Math.Min(file.Length, limit) && letters.Length < most; i += step)
        {
            if (file[i] == '\n') breaks++;
            else if (!char.IsWhiteSpace(file[i]))
            {
                if (breaks > 1 && limit == int.MaxValue) break;
                breaks = 0;
                letters.Append(file[i]);
            }
        }
        return letters.ToString();
    }
}
