using System.Diagnostics;

namespace Corpus.Build.Tests;

/// <summary>A process that packs a corpus.</summary>
internal sealed class PackingProcess : IDisposable
{
    private readonly Process process;

    /// <summary>Starts it, and waits until it begins to pack.</summary>
    public PackingProcess(PackedCorpus corpus)
    {
        process = Process.Start(new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, corpus.Root]) { RedirectStandardOutput = true })!;
        process.StandardOutput.ReadLine().ShouldBe("begins");
    }

    /// <summary>Ends it as kill -9 does, after <paramref name="wait"/>; false when it had ended by itself.</summary>
    public bool Kill(TimeSpan wait)
    {
        if (process.WaitForExit(wait)) return false;
        process.Kill();
        process.WaitForExit();
        return true;
    }

    /// <summary>Waits for its end; what it said last.</summary>
    public string End()
    {
        string said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return said.Trim();
    }

    public void Dispose()
    {
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }
}
