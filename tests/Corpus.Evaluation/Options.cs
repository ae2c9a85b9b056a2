using System.Reflection;

namespace Corpus.Evaluation;

/// <summary>What the command line asks for.</summary>
internal sealed record Options
{
    public required string Verb { get; init; }

    /// <summary>The benchmark's folder.</summary>
    public required string Data { get; init; }

    /// <summary>dev or train.</summary>
    public string Split { get; init; } = "dev";

    /// <summary>Where to list the misses; null for nowhere.</summary>
    public string? Misses { get; init; }

    /// <summary>The repository that this program was built in.</summary>
    public static string Repository { get; } = typeof(Options).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .First(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The options; null when they cannot be understood.</summary>
    public static Options? Parse(string[] args)
    {
        if (args.Length == 0 || args.Length % 2 == 0) return null;
        var options = new Options { Verb = args[0], Data = Path.GetFullPath(Path.Combine(Repository, "..", "shared", "bench")) };
        for (int i = 1; i < args.Length; i += 2)
        {
            switch (args[i])
            {
                case "--data": options = options with { Data = args[i + 1] }; break;
                case "--split": options = options with { Split = args[i + 1] }; break;
                case "--misses": options = options with { Misses = args[i + 1] }; break;
                default: return null;
            }
        }
        return options;
    }
}
