namespace Corpus.Tool;

/// <summary>What the tool's exit codes mean.</summary>
public static class ExitCode
{
    /// <summary>Done, and nothing was found.</summary>
    public const int Clean = 0;

    /// <summary>Done, and something was found: findings, or texts that could be fixed.</summary>
    public const int Findings = 1;

    /// <summary>The command line was wrong, or a text could not be read. What could be read was still done.</summary>
    public const int Error = 2;
}
