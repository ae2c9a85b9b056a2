using System.Reflection;

namespace Corpus.Text.Rules;

/// <summary>Where the project lives: the build's <c>PackageProjectUrl</c>.</summary>
internal static class ProjectPage
{
    private static readonly string Root = typeof(ProjectPage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => a.Key == "ProjectPage")?.Value?.TrimEnd('/') ?? "";

    /// <summary>The address of <paramref name="page"/>; the path as it is when no project page is known.</summary>
    public static string Of(string page) => Root.Length == 0 ? page : Root + "/" + page;
}
