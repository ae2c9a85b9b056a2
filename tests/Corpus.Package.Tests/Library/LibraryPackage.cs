using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests.Library;

/// <summary>The package of the reader, packed once into the feed of this run.</summary>
internal static class LibraryPackage
{
    private static readonly object Gate = new();

    /// <summary>The path of the package.</summary>
    public static string Packed()
    {
        string package = Path.Combine(Feed.Packages, $"Corpus.Text.{Repository.Version}.nupkg");
        lock (Gate)
        {
            if (!File.Exists(package))
                Dotnet.Run(Repository.Root, "pack", Repository.PathOf("src/Corpus.Text"), "-c", "Release", "-o", Feed.Packages, "-v", "quiet").ShouldSucceed();
        }
        return package;
    }
}
