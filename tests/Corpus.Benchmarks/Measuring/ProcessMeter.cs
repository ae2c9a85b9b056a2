using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace Corpus.Benchmarks.Measuring;

/// <summary>
/// Measures whole commands by the kernel's own account of finished children (Linux only). The kernel keeps one peak for all children of a
/// process, so each command runs below a process of its own: this program again, as <c>measure</c>.
/// </summary>
internal static class ProcessMeter
{
    private const int Children = -1;

    /// <summary>Runs <paramref name="command"/> in <paramref name="folder"/> and says what it took.</summary>
    public static ProcessorUse Run(string folder, params IReadOnlyList<string> command)
    {
        string report = Path.GetTempFileName();
        var start = new ProcessStartInfo(Environment.ProcessPath!) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet") start.ArgumentList.Add(typeof(ProcessMeter).Assembly.Location);
        start.ArgumentList.Add("measure");
        start.ArgumentList.Add(report);
        foreach (string word in command) start.ArgumentList.Add(word);
        // What this process was started with must not change what the measured builds do.
        foreach (string name in (string[])["MSBUILD_EXE_PATH", "MSBuildExtensionsPath", "MSBuildSDKsPath", "MSBuildLoadMicrosoftTargetsReadOnly",
            "DOTNET_HOST_PATH"]) start.Environment.Remove(name);
        using var process = Process.Start(start)!;
        var output = new StringBuilder();
        process.OutputDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.ErrorDataReceived += (_, e) => { lock (output) output.AppendLine(e.Data); };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        string[] figures = File.ReadAllText(report).Split(' ');
        File.Delete(report);
        double Figure(int i) => double.Parse(figures[i], CultureInfo.InvariantCulture);
        return new ProcessorUse(Figure(0), Figure(1), Figure(2), process.ExitCode, output.ToString());
    }

    /// <summary>The inner process: runs the command, writes what its children took, and exits as the command did.</summary>
    public static int Measure(string report, IReadOnlyList<string> command)
    {
        long started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { UseShellExecute = false })!;
        process.WaitForExit();
        double wall = Stopwatch.GetElapsedTime(started).TotalSeconds;
        if (GetResourceUse(Children, out var use) != 0) throw new InvalidOperationException("The kernel gave no account of the finished children.");
        double seconds = use.UserSeconds + use.SystemSeconds + (use.UserMicroseconds + use.SystemMicroseconds) / 1e6;
        File.WriteAllText(report, FormattableString.Invariant($"{seconds} {wall} {use.PeakKilobytes * 1024 / 1e6}"));
        return process.ExitCode;
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    private static extern int GetResourceUse(int who, out ResourceUse use);

    /// <summary>The kernel's struct rusage on 64-bit Linux; what is not read is only room.</summary>
    [StructLayout(LayoutKind.Sequential, Size = 144)]
    private struct ResourceUse
    {
        public long UserSeconds;
        public long UserMicroseconds;
        public long SystemSeconds;
        public long SystemMicroseconds;
        public long PeakKilobytes;
    }
}
