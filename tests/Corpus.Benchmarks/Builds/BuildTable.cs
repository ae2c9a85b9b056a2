using System.Text.RegularExpressions;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Texts;

namespace Corpus.Benchmarks.Builds;

/// <summary>What <c>dotnet build</c> costs with N texts, by the way the texts are carried; the ways run in turn, medians, ratios to embedded files.</summary>
internal static class BuildTable
{
    // A compiler server or a kept node would hide the cost in another process.
    private static readonly string[] Cold = ["-p:UseSharedCompilation=false", "-nodeReuse:false", "-v", "q", "-clp:NoSummary", "--no-restore"];

    /// <summary>Builds each consumer <paramref name="runs"/> times from nothing, then again after one edit, and prints the table; with
    /// <paramref name="fields"/> every text has front matter, and one consumer a record for it.</summary>
    public static void Print(string repository, string version, int count, int runs, IReadOnlyList<string> only, bool fields, TextWriter output)
    {
        using var place = Workplace.Open(repository);
        string texts = Path.Combine(place.Root, "texts");
        TextMaker.Write(texts, count, fields);
        long bytes = Directory.EnumerateFiles(texts, "*", SearchOption.AllDirectories).Sum(f => new FileInfo(f).Length);
        var consumers = Consumer.All(place, version, count)
            .Where(c => fields || c.Code.Length == 0)
            .Where(c => only.Count == 0 || only.Any(word => c.Name.Contains(word, StringComparison.Ordinal)))
            .ToList();
        string Folder(int i) => Path.Combine(place.Root, "consumer" + i);
        for (int i = 0; i < consumers.Count; i++)
        {
            consumers[i].Write(place, Folder(i), texts);
            Workplace.Run(Folder(i), "dotnet", "restore", "-v", "q");
        }

        var cold = consumers.Select(_ => new List<ProcessorUse>()).ToArray();
        var edited = consumers.Select(_ => new List<ProcessorUse>()).ToArray();
        string?[] failures = new string?[consumers.Count];
        using var server = new CompilerServer();
        ProcessorUse Build(int i) => consumers[i].IsWarm
            ? server.Measure(() => ProcessMeter.Run(Folder(i), ["dotnet", "build", .. server.Arguments]))
            : ProcessMeter.Run(Folder(i), ["dotnet", "build", .. Cold]);
        for (int i = 0; i < consumers.Count; i++)
            if (consumers[i].IsWarm) Build(i);
        for (int run = 0; run < runs; run++)
            for (int i = 0; i < consumers.Count; i++)
            {
                if (failures[i] is not null) continue;
                foreach (string made in Directory.EnumerateDirectories(Folder(i), "bin")
                    .Concat(Directory.EnumerateDirectories(Path.Combine(Folder(i), "obj")))) Directory.Delete(made, recursive: true);
                var use = Build(i);
                // A way that cannot carry so many texts is a row of the table, not the end of it.
                if (use.ExitCode != 0) { failures[i] = FirstError(use.Output); continue; }
                cold[i].Add(use);
                EditOne(Folder(i));
                edited[i].Add(Build(i));
            }

        output.WriteLine(FormattableString.Invariant($"{count} texts, {bytes / 1e6:F1} MB; median of {runs} cold builds, and the build after one edit; {Environment.ProcessorCount} cores"));
        output.WriteLine();
        output.WriteLine("| texts carried as | processor s | ratio to (b) | peak MB | output MB | output / texts | after one edit s | ratio to (b) |");
        output.WriteLine("|---|---|---|---|---|---|---|---|");
        int embedded = consumers.FindIndex(c => c.Name.EndsWith("(b)", StringComparison.Ordinal));
        for (int i = 0; i < consumers.Count; i++)
        {
            if (failures[i] is { } failure) { output.WriteLine($"| {consumers[i].Name} | does not build: {failure} | | | | | | |"); continue; }
            double size = new FileInfo(Path.Combine(Folder(i), "bin/Debug/net10.0/Consumer.dll")).Length;
            string Ratio(List<ProcessorUse>[] all) => embedded < 0 ? ""
                : FormattableString.Invariant($"{Median(all[i], u => u.Seconds) / Median(all[embedded], u => u.Seconds):F2}");
            output.WriteLine(FormattableString.Invariant(
                $"| {consumers[i].Name} | {Median(cold[i], u => u.Seconds):F1} | {Ratio(cold)} | {Median(cold[i], u => u.PeakMegabytes):F0} | {size / 1e6:F2} | {size / bytes:F2} | {Median(edited[i], u => u.Seconds):F1} | {Ratio(edited)} |"));
        }
        output.WriteLine();
        RunTimeTable.Print([.. consumers.Select((c, i) => (c, Folder(i))).Where((built, i) => failures[i] is null && !built.c.IsWarm)], output);
    }

    private static string FirstError(string output) =>
        Regex.Match(output, @"error (\w+): ([^\r\n\[]*)") is { Success: true } error ? error.Groups[1].Value + ", " + error.Groups[2].Value.Trim()
            : "no error was printed";

    private static void EditOne(string folder)
    {
        if (Directory.Exists(Path.Combine(folder, "seeds")))
            File.AppendAllText(Directory.EnumerateFiles(Path.Combine(folder, "seeds"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .First(), "One more sentence stands here.\n");
        else if (File.Exists(Path.Combine(folder, "all.blob")))
            File.AppendAllText(Path.Combine(folder, "all.blob"), "One more sentence stands here.\n");
    }

    private static double Median(List<ProcessorUse> uses, Func<ProcessorUse, double> figure) => uses.Select(figure).Order().ElementAt(uses.Count / 2);
}
