namespace Corpus.Benchmarks.Measuring;

/// <summary>What a command and all processes that it started and waited for took.</summary>
/// <param name="Seconds">Processor seconds, user and system.</param>
/// <param name="Wall">Seconds on the clock.</param>
/// <param name="PeakMegabytes">The largest resident set of any single process, in 10^6 bytes.</param>
/// <param name="ExitCode">The command's own exit code.</param>
/// <param name="Output">What the command printed.</param>
internal sealed record ProcessorUse(double Seconds, double Wall, double PeakMegabytes, int ExitCode, string Output);
