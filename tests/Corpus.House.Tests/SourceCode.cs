using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.House.Tests;

/// <summary>A C# file of the repository, read once for all tests and parsed once for those that ask.</summary>
/// <param name="Path">Its path below the root, with '/'.</param>
internal sealed record SourceCode(string Path, string Text)
{
    /// <summary>As the newest target reads it.</summary>
    public static CSharpParseOptions Options { get; } = new(LanguageVersion.Preview, preprocessorSymbols:
        ["NET", "NET6_0_OR_GREATER", "NET8_0_OR_GREATER", "NET9_0_OR_GREATER", "NET10_0_OR_GREATER", "NETCOREAPP3_0_OR_GREATER"]);

    /// <summary>Everything below <c>src</c>, <c>tests</c> and <c>samples</c>, without snapshots.</summary>
    public static IReadOnlyList<SourceCode> All { get; } =
        [.. new[] { "src", "tests", "samples" }.SelectMany(Repository.SourcesBelow).Where(f => !f.Contains(".verified.", StringComparison.Ordinal))
            .Select(f => new SourceCode(System.IO.Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'), File.ReadAllText(f)))];

    private static readonly ConcurrentDictionary<string, Lazy<SyntaxTree>> Trees = new();

    /// <summary>The product, without the run-time source that is compiled in the user's project.</summary>
    public static IEnumerable<SourceCode> Product => Below("src/").Where(s => !s.Path.Contains("/Templates/", StringComparison.Ordinal));

    /// <summary>The reader.</summary>
    public static IEnumerable<SourceCode> Reader => Below("src/Corpus.Text/");

    /// <summary>Its syntax.</summary>
    public SyntaxTree Tree => Trees.GetOrAdd(Path, _ => new(() => CSharpSyntaxTree.ParseText(Text, Options, Path))).Value;

    /// <summary>The files whose path begins so.</summary>
    public static IEnumerable<SourceCode> Below(string folder) => All.Where(s => s.Path.StartsWith(folder, StringComparison.Ordinal));
}
