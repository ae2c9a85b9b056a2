using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary>The tool as a process of its own, for what only a process can meet: signals, limits, streams that are closed or full.</summary>
internal static class ToolProcess
{
    /// <summary>Starts the tool behind some words of a shell.</summary>
    /// <param name="before">What the shell does first: <c>ulimit -f 8;</c>.</param>
    /// <param name="args">The tool's arguments and redirections, as a shell reads them.</param>
    public static Process Start(string before, string args)
    {
        var start = new ProcessStartInfo("/bin/bash", ["-c", $"{before} exec dotnet '{typeof(CorpusCommand).Assembly.Location}' {args}"])
        {
            RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true,
        };
        start.Environment["DOTNET_EnableWriteXorExecute"] = "0";
        return Process.Start(start)!;
    }

    /// <summary>Runs it to its end; what it printed is what the redirections left.</summary>
    public static async Task<ToolRun> Run(string args, string before = "")
    {
        using var process = Start(before, args);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await process.WaitForExitAsync(patience.Token);
        return new ToolRun(process.ExitCode, await output, await error);
    }
}
