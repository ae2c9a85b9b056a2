using System.Globalization;
using Corpus.Fuzz;
using Corpus.Fuzz.Invariants;

// dotnet run --project tests/Corpus.Fuzz -- --seconds 600 --seed 7 [--first N] [--count N] [--projects EVERY] [--save FOLDER]
// dotnet run --project tests/Corpus.Fuzz -- --libfuzzer | --afl      (below a fuzzer, with assemblies that SharpFuzz instrumented)
// dotnet run --project tests/Corpus.Fuzz -- --file FILE…             (files as they are)
if (args.Contains("--libfuzzer"))
{
    SharpFuzz.Fuzzer.LibFuzzer.Run(bytes => AllInvariants.Check(bytes.ToArray()));
    return 0;
}
if (args.Contains("--afl"))
{
    SharpFuzz.Fuzzer.OutOfProcess.Run(stream =>
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        AllInvariants.Check(bytes.ToArray());
    });
    return 0;
}
if (Array.IndexOf(args, "--file") is >= 0 and var files)
{
    foreach (string file in args[(files + 1)..])
    {
        byte[] bytes = File.ReadAllBytes(file);
        AllInvariants.Check(bytes);
        GeneratorInvariants.Check([bytes]);
    }
    return 0;
}

int seed = Number("--seed") ?? Random.Shared.Next();
Console.WriteLine($"seed {seed}");
var time = TimeSpan.FromSeconds(Number("--seconds") ?? 60);
var run = FuzzRun.Of(seed, Number("--first") ?? 0, Number("--count") ?? int.MaxValue, time, Number("--projects") ?? 200);
Console.WriteLine(run);
if (Array.IndexOf(args, "--save") is >= 0 and var save)
    foreach (var failure in run.Failures) File.WriteAllBytes(Path.Combine(args[save + 1], $"{run.Seed}-{failure.Text}.bin"), failure.Bytes);
foreach (var failure in run.Failures.Take(3)) Console.WriteLine(failure.Reason);
return run.Failures.Count == 0 ? 0 : 1;

int? Number(string name) => Array.IndexOf(args, name) is >= 0 and var at ? int.Parse(args[at + 1], CultureInfo.InvariantCulture) : null;
