using System.Collections.Concurrent;
using System.Diagnostics;

namespace Corpus.Package.Tests.Harness;

/// <summary>Runs the SDK as a user does: in the user's folder, without what the test run left in the environment, with one compiler server for all builds
/// of the run, and without servers that outlive it.</summary>
internal static class Dotnet
{
    private static readonly string CompilerServer = $"corpus-tests-{Environment.ProcessId}";

    private static readonly string[] Foreign = ["MSBUILD", "VSTEST", "COREHOST", "NUGET_PACKAGES", "TESTINGPLATFORM", "DOTNET_WATCH", "DOTNET_CLI_"];

    public static Outcome Run(string folder, params string[] arguments) => Start("dotnet", folder, TimeSpan.FromMinutes(8), arguments);

    public static Outcome Start(string program, string folder, TimeSpan limit, params string[] arguments)
    {
        using var process = Launch(program, folder, arguments, out var lines, out var output, out var ends);
        if (!process.WaitForExit(limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(' ', arguments)} took more than {limit}.\n{string.Join('\n', lines)}");
        }
        // The last lines arrive after the end; but a compiler server that the program started keeps its pipes open, so not for ever.
        ends.Wait(TimeSpan.FromSeconds(5));
        return new Outcome(process.ExitCode, [.. lines], [.. output]);
    }

    /// <summary>Ends the compiler server of this run.</summary>
    public static void EndCompilerServer(string folder)
    {
        string project = Path.Combine(folder, "compiler.proj");
        File.WriteAllText(project, """<Project Sdk="Microsoft.NET.Sdk"><PropertyGroup><TargetFramework>net10.0</TargetFramework></PropertyGroup></Project>""");
        string compiler = Run(folder, "msbuild", project, "-getProperty:RoslynTargetsPath").ShouldSucceed().Answer;
        Run(folder, Path.Combine(compiler, "bincore", "VBCSCompiler.dll"), "-shutdown", "-pipename:" + CompilerServer);
    }

    /// <summary>Starts a program that goes on; its lines arrive in <paramref name="lines"/>.</summary>
    public static Process Launch(string program, string folder, IEnumerable<string> arguments, out ConcurrentQueue<string> lines) =>
        Launch(program, folder, arguments, out lines, out _, out _);

    private static Process Launch(string program, string folder, IEnumerable<string> arguments, out ConcurrentQueue<string> lines,
        out ConcurrentQueue<string> output, out CountdownEvent ends)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true,
            RedirectStandardInput = true };
        foreach (string name in start.Environment.Keys.Where(name => name == "CI"
            || Foreign.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "true";
        start.Environment["SharedCompilationId"] = CompilerServer;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        var received = lines = new ConcurrentQueue<string>();
        var answered = output = new ConcurrentQueue<string>();
        var open = ends = new CountdownEvent(2);
        var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, e) =>
        {
            if (e.Data is not null) answered.Enqueue(e.Data);
            Receive(e.Data);
        };
        process.ErrorDataReceived += (_, e) => Receive(e.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;

        void Receive(string? line)
        {
            if (line is null) open.Signal();
            else received.Enqueue(line);
        }
    }
}
