using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Builds;

/// <summary>What the built programs cost when they run: start-up without touching the corpus, one article, one quotation, every text.</summary>
internal static class RunTimeTable
{
    private const int Runs = 7;

    /// <summary>Runs each built consumer in turn and prints medians.</summary>
    public static void Print(IReadOnlyList<(Consumer Consumer, string Folder)> built, TextWriter output)
    {
        output.WriteLine("| program | start-up ms | first article ms | first quotation ms | every text ms | peak MB |");
        output.WriteLine("|---|---|---|---|---|---|");
        foreach (var (consumer, folder) in built)
        {
            bool answers = consumer.Answers;
            string program = Path.Combine(folder, "bin/Debug/net10.0/Consumer.dll");
            var all = answers ? Median(folder, program, "all") : null;
            string Cell(string argument) => answers ? FormattableString.Invariant($"{Median(folder, program, argument).Wall * 1000:F0}") : "";
            output.WriteLine(FormattableString.Invariant(
                $"| {consumer.Name} | {Median(folder, program).Wall * 1000:F0} | {Cell("one")} | {Cell("quote")} | {(all is null ? "" : FormattableString.Invariant($"{all.Wall * 1000:F0}"))} | {all?.PeakMegabytes:F0} |"));
        }
    }

    private static ProcessorUse Median(string folder, string program, params string[] arguments)
    {
        var uses = Enumerable.Range(0, Runs).Select(_ => ProcessMeter.Run(folder, ["dotnet", program, .. arguments])).OrderBy(u => u.Wall).ToList();
        return uses.All(u => u.ExitCode == 0) ? uses[Runs / 2]
            : throw new InvalidOperationException("A measured program failed:\n" + uses.First(u => u.ExitCode != 0).Output);
    }
}
