using System.Globalization;

namespace Corpus.Text.Tests.Golden;

/// <summary>How many of the golden corpus's facts are right, by kind of fact, with the misses by their words.</summary>
internal sealed class GoldenScore
{
    private readonly SortedDictionary<string, (int Right, int All)> counts = new(StringComparer.Ordinal);

    /// <summary>What was wrong, one line a fact.</summary>
    public List<string> Misses { get; } = [];

    public void Count(string fact, string where, string expected, string? found)
    {
        bool right = string.Equals(expected, found, StringComparison.Ordinal);
        var (before, all) = counts.GetValueOrDefault(fact);
        counts[fact] = (before + (right ? 1 : 0), all + 1);
        if (!right) Misses.Add($"{fact}: {where}: want {expected}, got {found ?? "nothing"}");
    }

    /// <summary>Percent right of one kind of fact.</summary>
    public double Of(string fact) => 100.0 * counts[fact].Right / counts[fact].All;

    /// <summary>Every kind's figure is at least its least one; otherwise the misses are listed.</summary>
    public void ShouldReach(params (string Fact, double Least)[] figures)
    {
        counts.Keys.ShouldBe(figures.Select(f => f.Fact), ignoreOrder: true);
        string all = string.Join(", ", counts.Keys.Select(f => string.Create(CultureInfo.InvariantCulture, $"{f} {Of(f):0.0}")));
        foreach (var (fact, least) in figures)
            Of(fact).ShouldBeGreaterThanOrEqualTo(least, $"{fact} is below {least}: {all}\n{string.Join('\n', Misses)}");
    }
}
