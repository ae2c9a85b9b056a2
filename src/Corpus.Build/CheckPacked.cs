using Corpus.Text.Rules;
using Microsoft.Build.Framework;

namespace Corpus.Build;

/// <summary>The MSBuild task that runs behind the compiler: where another build of the project has packed other texts meanwhile, the compiled program may hold
/// some of both, and this build fails.</summary>
[MSBuildMultiThreadableTask]
public sealed class CheckPacked : Microsoft.Build.Utilities.Task
{
    /// <summary>The project's folder as a full path.</summary>
    public string? ProjectPath { get; set; }

    /// <summary>The folder of the packed files.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The <see cref="PackTexts.Stamp"/> of this build.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        if (new PackFolder(Path.Combine(ProjectPath ?? "", OutputFolder)).Stamp == Stamp) return true;
        Log.Report(RuleTable.NotPacked, null, OutputFolder, "another build of the project packed other texts at the same time");
        return false;
    }
}
