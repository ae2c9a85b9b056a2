using System.Diagnostics;
using Corpus.Generators.Generation;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Driver;

/// <summary>What a change costs in the generator driver, beside a generator that only looks at the texts' extension.</summary>
internal static class DriverTable
{
    private const int Repeats = 40;
    // An editor has run long enough for the best code.
    private const int WarmUps = 60;

    /// <summary>Prints the least processor time in milliseconds, and the ratio to the filter's keystroke, taken in turn: a busy machine lengthens the
    /// others.</summary>
    public static void Print(IReadOnlyList<string> texts, TextWriter output)
    {
        var cold = Stopwatch.StartNew();
        var ours = new DriverRig(texts, () => new CorpusGenerator());
        double coldSeconds = cold.Elapsed.TotalSeconds;
        var filter = new DriverRig(texts, () => new ExtensionFilter());
        (string Name, Action Filter, Action Ours)[] rows =
        [
            ("C# keystroke", filter.Keystroke, ours.Keystroke),
            ("edit one text", filter.EditText, ours.EditText),
            // In this order, or a corpus of 10,000 passes the size from which documentation is shorter: every file is written anew there, once.
            ("remove one text", filter.RemoveText, ours.RemoveText),
            ("add one text", filter.AddText, ours.AddText),
        ];
        var times = rows.Select(_ => (Filter: new List<double>(), Ours: new List<double>())).ToArray();
        for (int repeat = -WarmUps; repeat < Repeats; repeat++)
            for (int row = 0; row < rows.Length; row++)
            {
                double filtered = Time(rows[row].Filter), took = Time(rows[row].Ours);
                if (repeat < 0) continue;
                times[row].Filter.Add(filtered);
                times[row].Ours.Add(took);
            }
        double keystroke = times[0].Filter.Min();
        output.WriteLine(FormattableString.Invariant($"{texts.Count} texts; first run {coldSeconds:F2} s; least processor time of {Repeats}"));
        output.WriteLine("| change | extension filter ms | Corpus.Generators ms | ratio to the filter | ratio to the filter's keystroke |");
        output.WriteLine("|---|---|---|---|---|");
        for (int row = 0; row < rows.Length; row++)
            output.WriteLine(FormattableString.Invariant(
                $"| {rows[row].Name} | {times[row].Filter.Min():F2} | {times[row].Ours.Min():F2} | {times[row].Ours.Min() / times[row].Filter.Min():F2} | {times[row].Ours.Min() / keystroke:F2} |"));
    }

    private static double Time(Action change)
    {
        var before = Environment.CpuUsage.TotalTime;
        change();
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
