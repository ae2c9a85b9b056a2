using System.Reflection;

namespace Corpus.Tool;

/// <summary>The tool's version.</summary>
internal static class ToolVersion
{
    /// <summary>As in the package: <c>0.1.0</c>.</summary>
    public static string Number { get; } = Of(typeof(ToolVersion).Assembly);

    private static string Of(Assembly assembly)
    {
        string version = assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0.0.0";
        int commit = version.IndexOf('+');
        return commit < 0 ? version : version[..commit];
    }
}
