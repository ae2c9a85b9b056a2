using System.Diagnostics;
using Corpus.Benchmarks.Texts;
using Corpus.Generators.Generation;

namespace Corpus.Benchmarks.Driver;

/// <summary>What a change costs in the generator driver, beside a generator that only looks at the texts' extension, and what a record adds.</summary>
internal static class DriverTable
{
    private const int Repeats = 40;
    // An editor has run long enough for the best code.
    private const int WarmUps = 60;

    /// <summary>Prints the least processor time of each change in milliseconds for the extension filter and for Corpus.Generators, taken in turn: a busy
    /// machine lengthens the others.</summary>
    public static void Print(IReadOnlyList<string> texts, TextWriter output)
    {
        var cold = Stopwatch.StartNew();
        var ours = new DriverRig(texts, () => new CorpusGenerator());
        double coldSeconds = cold.Elapsed.TotalSeconds;
        output.WriteLine(FormattableString.Invariant($"first run of Corpus.Generators {coldSeconds:F2} s"));
        Print(texts.Count, "extension filter", new DriverRig(texts, () => new ExtensionFilter()), "Corpus.Generators", ours, output);
    }

    /// <summary>The same for Corpus.Generators without and with a record of six fields, which every text has in its front matter.</summary>
    public static void PrintFields(IReadOnlyList<string> texts, TextWriter output)
    {
        string[] fielded = [.. texts.Select(FieldTexts.Of)];
        Print(texts.Count, "without a record", new DriverRig(fielded, () => new CorpusGenerator()), "with six fields",
            new DriverRig(fielded, () => new CorpusGenerator(), FieldTexts.Record("Bench.Corpus")), output);
    }

    private static void Print(int count, string plainName, DriverRig plain, string ownName, DriverRig own, TextWriter output)
    {
        (string Name, Action<DriverRig> Change)[] rows =
        [
            ("C# keystroke", rig => rig.Keystroke()),
            ("edit one text", rig => rig.EditText()),
            // In this order, or a corpus of 10,000 passes the size from which documentation is shorter: every file is written anew there, once.
            ("remove one text", rig => rig.RemoveText()),
            ("add one text", rig => rig.AddText()),
        ];
        var times = rows.Select(_ => (Plain: new List<double>(), Own: new List<double>())).ToArray();
        for (int repeat = -WarmUps; repeat < Repeats; repeat++)
            for (int row = 0; row < rows.Length; row++)
            {
                double before = Time(plain, rows[row].Change), took = Time(own, rows[row].Change);
                if (repeat < 0) continue;
                times[row].Plain.Add(before);
                times[row].Own.Add(took);
            }
        double keystroke = times[0].Plain.Min();
        output.WriteLine(FormattableString.Invariant($"{count} texts; least processor time of {Repeats}"));
        output.WriteLine($"| change | {plainName} ms | {ownName} ms | ratio | ratio to the keystroke {plainName} |");
        output.WriteLine("|---|---|---|---|---|");
        for (int row = 0; row < rows.Length; row++)
        {
            double before = times[row].Plain.Min(), took = times[row].Own.Min();
            output.WriteLine(FormattableString.Invariant($"| {rows[row].Name} | {before:F2} | {took:F2} | {took / before:F2} | {took / keystroke:F2} |"));
        }
    }

    private static double Time(DriverRig rig, Action<DriverRig> change)
    {
        var before = Environment.CpuUsage.TotalTime;
        change(rig);
        return (Environment.CpuUsage.TotalTime - before).TotalMilliseconds;
    }
}
