using System.Diagnostics;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Builds;

/// <summary>A compiler server of this run's own: nobody else's builds warm it or are counted with it (Linux only).</summary>
internal sealed class CompilerServer : IDisposable
{
    private readonly string name = "corpus-builds-" + Guid.NewGuid().ToString("N");

    /// <summary>What a build says to use it; it starts with the first such build.</summary>
    public IReadOnlyList<string> Arguments =>
        ["-p:UseSharedCompilation=true", "-p:SharedCompilationId=" + name, "-nodeReuse:false", "-v", "q", "-clp:NoSummary", "--no-restore"];

    /// <summary>What <paramref name="build"/> took, with what the server took meanwhile; the peak is the higher one of the two.</summary>
    public ProcessorUse Measure(Func<ProcessorUse> build)
    {
        double before = Seconds();
        var use = build();
        return use with { Seconds = use.Seconds + Seconds() - before, PeakMegabytes = Math.Max(use.PeakMegabytes, Peak()) };
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        using var server = Find();
        server?.Kill();
    }

    private double Seconds()
    {
        using var server = Find();
        return server?.TotalProcessorTime.TotalSeconds ?? 0;
    }

    private double Peak()
    {
        using var server = Find();
        return (server?.PeakWorkingSet64 ?? 0) / 1e6;
    }

    // The compiler starts it on its own account, so it is known by the name of its pipe only.
    private Process? Find()
    {
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), out int id)) continue;
            try
            {
                string command = File.ReadAllText(Path.Combine(folder, "cmdline"));
                if (command.Contains("VBCSCompiler", StringComparison.Ordinal) && command.Contains(name, StringComparison.Ordinal))
                    return Process.GetProcessById(id);
            }
            catch (Exception gone) when (gone is IOException or UnauthorizedAccessException or ArgumentException)
            {
                continue;
            }
        }
        return null;
    }
}
