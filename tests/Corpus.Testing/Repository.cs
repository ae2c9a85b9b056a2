using System.Reflection;
using System.Xml.Linq;

namespace Corpus.Testing;

/// <summary>The checkout that the tests were built from, and the folders beside it.</summary>
public static class Repository
{
    /// <summary>Its root folder.</summary>
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The version of every assembly and package, from <c>Directory.Build.props</c>.</summary>
    public static string Version { get; } = XDocument.Load(PathOf("Directory.Build.props")).Descendants("Version").Single().Value;

    /// <summary>The full path of <paramref name="below"/>, a path below the root.</summary>
    public static string PathOf(string below) => Path.GetFullPath(Path.Combine(Root, below));

    /// <summary>The full path of <paramref name="below"/>, a path below the folder <c>shared</c> beside the repository, whether it exists or not.</summary>
    public static string Shared(string below) => PathOf(Path.Combine("..", "shared", below));

    /// <summary>The C# files below a folder of the repository, without what a build wrote, in ordinal order.</summary>
    public static IEnumerable<string> SourcesBelow(string folder) =>
        Directory.EnumerateFiles(PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(f => !Path.GetRelativePath(Root, f).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Order(StringComparer.Ordinal);
}
