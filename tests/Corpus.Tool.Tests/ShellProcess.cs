using System.Diagnostics;

namespace Corpus.Tool.Tests;

/// <summary>Another program's run, as a test of what stands beside the tool needs it.</summary>
internal static class ShellProcess
{
    /// <summary>Runs <paramref name="program"/> to its end; after three minutes it is killed.</summary>
    public static ToolRun Run(string program, IEnumerable<string> arguments, Dictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? []) start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(3)))
        {
            process.Kill(entireProcessTree: true);
            process.WaitForExit();
        }
        return new ToolRun(process.ExitCode, output.Result, error.Result);
    }
}
