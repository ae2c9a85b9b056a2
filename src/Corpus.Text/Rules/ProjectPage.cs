using System.Reflection;

namespace Corpus.Text.Rules;

/// <summary>Where the pages of the rules lie: the build's <c>RulePagesUrl</c>.</summary>
internal static class ProjectPage
{
    private static readonly string? Root = typeof(ProjectPage).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "RulePages")?.Value;

    /// <summary>The address of <paramref name="page"/>; null when none is known, because a link that leads nowhere would stand behind every warning.</summary>
    public static string? Of(string page) => Below(Root, page);

    /// <summary>The address of <paramref name="page"/> below <paramref name="root"/>; null without an absolute root.</summary>
    internal static string? Below(string? root, string page) =>
        Uri.TryCreate(root, UriKind.Absolute, out _) ? root!.TrimEnd('/') + "/" + page : null;
}
