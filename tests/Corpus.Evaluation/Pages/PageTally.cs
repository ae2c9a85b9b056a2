namespace Corpus.Evaluation.Pages;

/// <summary>Sums by name, as the scorer's counters.</summary>
internal sealed class PageTally
{
    private readonly Dictionary<string, double> sums = new(StringComparer.Ordinal);

    public double this[string name] => sums.GetValueOrDefault(name);

    public void Add(string name, double value) => sums[name] = this[name] + value;

    public void Add(PageTally other)
    {
        foreach (var (name, value) in other.sums) Add(name, value);
    }

    /// <summary>The figures in the scorer's order and under its names.</summary>
    public IEnumerable<(string Name, double Value)> Figures()
    {
        if (this["tp"] + this["fn"] > 0)
        {
            double p = this["tp"] / (this["tp"] + this["fp"]), r = this["tp"] / (this["tp"] + this["fn"]);
            yield return ("segments.precision", p);
            yield return ("segments.recall", r);
            yield return ("segments.accuracy", (this["tp"] + this["tn"]) / (this["tp"] + this["tn"] + this["fp"] + this["fn"]));
            yield return ("segments.f1", F1(p, r));
        }
        if (this["sh_nR"] > 0)
            foreach (var (prefix, name) in new[] { ("sh_", "shingle"), ("ln_", "line"), ("bp_", "boilerplate") })
            {
                double p = this[prefix + "P"] / this[prefix + "nP"], r = this[prefix + "R"] / this[prefix + "nR"];
                yield return ($"full.{name}_precision", p);
                yield return ($"full.{name}_recall", r);
                yield return ($"full.{name}_f1", F1(p, r));
            }
        foreach (string fact in new[] { "title", "author", "date" })
            if (this[fact + "_n"] > 0)
            {
                yield return (fact + ".accuracy", this[fact + "_ok"] / this[fact + "_n"]);
                yield return (fact + ".precision_when_given", this[fact + "_ok"] / this[fact + "_given"]);
            }
    }

    private static double F1(double p, double r) => p + r > 0 ? 2 * p * r / (p + r) : 0;
}
