using System.Reflection;

namespace Corpus.Package.Tests.Harness;

/// <summary>The repository that these tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "RepositoryRoot").Value!;

    public static string PathOf(string below) => Path.GetFullPath(Path.Combine(Root, below));

    public static string Version { get; } = System.Xml.Linq.XDocument.Load(PathOf("Directory.Build.props")).Descendants("Version").Single().Value;
}
