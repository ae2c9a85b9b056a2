using System.Reflection;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Harness;

/// <summary>What consumers compile against.</summary>
internal static class References
{
    private static readonly Lazy<IReadOnlyList<MetadataReference>> net = new(() =>
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(p) is "netstandard.dll" or "mscorlib.dll")
            .Select(p => MetadataReference.CreateFromFile(p))]);

    private static readonly Lazy<IReadOnlyList<MetadataReference>> netStandard = new(() =>
        [MetadataReference.CreateFromFile(typeof(References).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(a => a.Key == "NetStandardReference").Value!)]);

    /// <summary>The platform that the tests run on.</summary>
    public static IReadOnlyList<MetadataReference> Net => net.Value;

    /// <summary>netstandard2.0.</summary>
    public static IReadOnlyList<MetadataReference> NetStandard => netStandard.Value;
}
