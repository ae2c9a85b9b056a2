using System.Diagnostics;
using System.Reflection;

namespace Corpus.Samples.Tests;

/// <summary>The sample site, started once for all tests on a free port, and a browser where there is one.</summary>
public sealed class ReaderSite : Chromium
{
    private const string Listening = "Now listening on: ";

    private readonly Process process = new();

    /// <summary>Where screenshots are written.</summary>
    public static string Folder { get; } = Path.Combine(AppContext.BaseDirectory, "reader-pages");

    /// <summary>Where the site is, without a slash at the end.</summary>
    public string Address { get; private set; } = "";

    /// <inheritdoc/>
    public override async Task InitializeAsync()
    {
        Directory.CreateDirectory(Folder);
        string folder = Repository.PathOf("samples/Reader");
        string configuration = typeof(ReaderSite).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "Configuration").Value!;
        process.StartInfo = new ProcessStartInfo("dotnet", [Path.Combine(folder, $"bin/{configuration}/net10.0/Reader.dll"), "--urls", "http://127.0.0.1:0"])
        {
            WorkingDirectory = folder, RedirectStandardOutput = true,
        };
        process.Start();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            if (line.IndexOf(Listening, StringComparison.Ordinal) is not (>= 0 and var at)) continue;
            Address = line[(at + Listening.Length)..].Trim();
            break;
        }
        Address.ShouldNotBeEmpty("the site did not start");
        _ = process.StandardOutput.ReadToEndAsync();
        await base.InitializeAsync();
    }

    /// <inheritdoc/>
    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        process.Kill(entireProcessTree: true);
        process.Dispose();
    }
}
