namespace Corpus.Package.Tests.Harness;

/// <summary>How a program ended and what it printed: <see cref="Lines"/> to both streams as they came, <see cref="Output"/> to standard output alone.</summary>
internal sealed record Outcome(int ExitCode, IReadOnlyList<string> Lines, IReadOnlyList<string> Output)
{
    public string Text => string.Join('\n', Lines);

    /// <summary>What a program answered, for a parser: MSBuild prints a value to standard output and its warnings to standard error, at any moment.</summary>
    public string Answer => string.Join('\n', Output).Trim();

    /// <summary>The warnings and errors of <paramref name="project"/>'s build, each once, without the project's path at the end.</summary>
    public IReadOnlyList<string> Complaints(string project) => Lines
        .Where(line => (line.Contains(": warning ", StringComparison.Ordinal) || line.Contains(": error ", StringComparison.Ordinal))
            && line.Contains(project, StringComparison.Ordinal))
        .Select(line => line.LastIndexOf(" [", StringComparison.Ordinal) is var at && at > 0 ? line[..at].Trim() : line.Trim())
        .Distinct().ToArray();

    /// <summary>Whether a restore failed because this machine's package sources do not hold a package.</summary>
    public bool LacksPackage => ExitCode != 0
        && Lines.Any(line => line.Contains("NU1101", StringComparison.Ordinal) || line.Contains("NU1102", StringComparison.Ordinal));

    public Outcome ShouldSucceed()
    {
        ExitCode.ShouldBe(0, Text);
        return this;
    }
}
