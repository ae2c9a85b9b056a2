namespace Corpus.Text.Rules;

/// <summary>The order in which findings are read.</summary>
internal static class Places
{
    /// <summary>By place, then by rule.</summary>
    public static int InOrder(RuleFinding a, RuleFinding b)
    {
        int order = a.Range.Start.CompareTo(b.Range.Start);
        if (order == 0) order = string.CompareOrdinal(a.Rule.Id, b.Rule.Id);
        if (order == 0) order = a.Range.End.CompareTo(b.Range.End);
        return order == 0 ? string.CompareOrdinal(string.Join("\0", a.Arguments), string.Join("\0", b.Arguments)) : order;
    }
}
