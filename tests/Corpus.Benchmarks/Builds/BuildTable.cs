using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Texts;

namespace Corpus.Benchmarks.Builds;

/// <summary>What <c>dotnet build</c> costs with N texts, by the way the texts are carried; the ways run in turn, medians, ratios to embedded files.</summary>
internal static class BuildTable
{
    // A compiler server or a kept node would hide the cost in another process.
    private static readonly string[] Cold = ["-p:UseSharedCompilation=false", "-nodeReuse:false", "-v", "q", "-clp:NoSummary", "--no-restore"];

    /// <summary>Builds each consumer <paramref name="runs"/> times from nothing, then again after one edit, and prints the table.</summary>
    public static void Print(string repository, string version, int count, int runs, IReadOnlyList<string> only, TextWriter output)
    {
        using var place = Workplace.Open(repository);
        string texts = Path.Combine(place.Root, "texts");
        TextMaker.Write(texts, count);
        long bytes = Directory.EnumerateFiles(texts, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
        var consumers = Consumer.All(place, version).Where(c => only.Count == 0 || only.Any(word => c.Name.Contains(word, StringComparison.Ordinal))).ToList();
        string Folder(int i) => Path.Combine(place.Root, "consumer" + i);
        for (int i = 0; i < consumers.Count; i++)
        {
            consumers[i].Write(place, Folder(i), texts);
            Workplace.Run(Folder(i), "dotnet", "restore", "-v", "q");
        }

        var cold = consumers.Select(_ => new List<ProcessorUse>()).ToArray();
        var edited = consumers.Select(_ => new List<ProcessorUse>()).ToArray();
        for (int run = 0; run < runs; run++)
            for (int i = 0; i < consumers.Count; i++)
            {
                foreach (string made in Directory.EnumerateDirectories(Folder(i), "bin").Concat(Directory.EnumerateDirectories(Path.Combine(Folder(i), "obj")))) Directory.Delete(made, recursive: true);
                cold[i].Add(Build(Folder(i), Cold));
                EditOne(Folder(i));
                edited[i].Add(Build(Folder(i), Cold));
            }

        output.WriteLine(FormattableString.Invariant($"{count} texts, {bytes / 1e6:F1} MB; median of {runs} cold builds, and the build after one edit; {Environment.ProcessorCount} cores"));
        output.WriteLine();
        output.WriteLine("| texts carried as | processor s | ratio to (b) | peak MB | output MB | output / texts | after one edit s | ratio to (b) |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        int embedded = consumers.FindIndex(c => c.Name.EndsWith("(b)", StringComparison.Ordinal));
        for (int i = 0; i < consumers.Count; i++)
        {
            double size = new FileInfo(Path.Combine(Folder(i), "bin/Debug/net10.0/Consumer.dll")).Length;
            string Ratio(List<ProcessorUse>[] all) => embedded < 0 ? "" : FormattableString.Invariant($"{Median(all[i], u => u.Seconds) / Median(all[embedded], u => u.Seconds):F2}");
            output.WriteLine(FormattableString.Invariant(
                $"| {consumers[i].Name} | {Median(cold[i], u => u.Seconds):F1} | {Ratio(cold)} | {Median(cold[i], u => u.PeakMegabytes):F0} | {size / 1e6:F2} | {size / bytes:F2} | {Median(edited[i], u => u.Seconds):F1} | {Ratio(edited)} |"));
        }
        output.WriteLine();
        RunTimeTable.Print(consumers, Folder, output);
    }

    private static ProcessorUse Build(string folder, string[] options)
    {
        var use = ProcessMeter.Run(folder, ["dotnet", "build", .. options]);
        return use.ExitCode == 0 ? use : throw new InvalidOperationException("A measured build failed:\n" + use.Output);
    }

    private static void EditOne(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "seeds")))
            File.AppendAllText(Directory.EnumerateFiles(Path.Combine(folder, "seeds"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), "One more sentence stands here.\n");
        else if (File.Exists(Path.Combine(folder, "all.blob")))
            File.AppendAllText(Path.Combine(folder, "all.blob"), "One more sentence stands here.\n");
    }

    private static double Median(List<ProcessorUse> uses, Func<ProcessorUse, double> figure) => uses.Select(figure).Order().ElementAt(uses.Count / 2);
}
