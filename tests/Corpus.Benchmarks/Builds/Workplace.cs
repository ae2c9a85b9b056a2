using System.Diagnostics;

namespace Corpus.Benchmarks.Builds;

/// <summary>A temporary folder that holds the packed package, a package cache, the texts and the consumers.</summary>
internal sealed class Workplace : IDisposable
{
    private Workplace(string root) => Root = root;

    /// <summary>The folder.</summary>
    public string Root { get; }

    /// <summary>The packed package's folder.</summary>
    public string Feed => Path.Combine(Root, "feed");

    /// <summary>The assembly of the embedder that puts each text into a literal.</summary>
    public string Embedder { get; private init; } = "";

    /// <summary>Packs the package and builds the embedder from the checkout at <paramref name="repository"/>.</summary>
    public static Workplace Open(string repository)
    {
        string root = Directory.CreateTempSubdirectory("corpus-builds-").FullName;
        var place = new Workplace(root) { Embedder = Path.Combine(root, "embedder", "Corpus.Benchmarks.Embedder.dll") };
        Run(repository, "dotnet", "pack", "src/Corpus.Generators.Package", "-c", "Release", "-o", place.Feed, "-v", "q");
        Run(repository, "dotnet", "build", "tests/Corpus.Benchmarks.Embedder", "-c", "Release", "-o", Path.Combine(root, "embedder"), "-v", "q");
        // Nothing above the consumers may shape their builds.
        File.WriteAllText(Path.Combine(root, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(root, "Directory.Build.targets"), "<Project />");
        return place;
    }

    /// <summary>Runs a command and stops with its output when it fails.</summary>
    public static string Run(string folder, params IReadOnlyList<string> command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command.Skip(1)) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{output}");
    }

    /// <inheritdoc/>
    public void Dispose() => Directory.Delete(Root, recursive: true);
}
