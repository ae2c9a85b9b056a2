using System.Security;

namespace Corpus.Package.Tests.Harness;

/// <summary>Projects that are restored and built together: MSBuild starts once and uses all cores, where one build after another costs twice the processor
/// time.</summary>
internal static class Together
{
    /// <summary>Writes a solution of <paramref name="projects"/> into <paramref name="folder"/>; what comes back is its path.</summary>
    public static string Solution(string folder, string name, IEnumerable<UserProject> projects)
    {
        string file = Path.Combine(folder, name + ".slnx");
        File.WriteAllText(file, $"<Solution>{string.Concat(projects.Select(p => $"<Project Path=\"{SecurityElement.Escape(p.ProjectFile)}\" />"))}</Solution>");
        return file;
    }

    /// <summary>Restores and builds <paramref name="projects"/>.</summary>
    public static Outcome Build(Feed feed, string name, IEnumerable<UserProject> projects, params string[] more) =>
        Dotnet.Run(feed.Users, ["build", Solution(feed.Users, name, projects), "-nologo", "-v:minimal", .. more]);
}
