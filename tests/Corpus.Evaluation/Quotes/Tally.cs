namespace Corpus.Evaluation.Quotes;

/// <summary>The counts of the scorer, by its own keys.</summary>
internal sealed class Tally
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public int this[string key] => counts.GetValueOrDefault(key);

    public IEnumerable<string> Keys => counts.Keys;

    public void Add(string key, bool when = true) => Add(key, when ? 1 : 0);

    public void Add(string key, int n) => counts[key] = this[key] + n;

    public void Add(Tally other)
    {
        foreach (var (key, n) in other.counts) Add(key, n);
    }

    public double Ratio(string part, string whole) => this[whole] == 0 ? double.NaN : this[part] / (double)this[whole];

    /// <summary>Precision, recall and their harmonic mean.</summary>
    public (double P, double R, double F1) Prf(double hits, double predicted, double gold)
    {
        double p = predicted > 0 ? hits / predicted : 0, r = gold > 0 ? hits / gold : 0;
        return (p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
    }
}
