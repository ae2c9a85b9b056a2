using System.Reflection;

namespace Corpus.Tool.Tests;

/// <summary>The folder of the repository, as the build knows it.</summary>
internal static class RepositoryRoot
{
    public static string Path { get; } = typeof(RepositoryRoot).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(a => a.Key == "RepositoryRoot").Value!;
}
