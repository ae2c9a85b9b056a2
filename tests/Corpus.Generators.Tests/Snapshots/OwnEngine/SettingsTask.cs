using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>A comparison that is about to be made; it is made when it is awaited.</summary>
internal sealed class SettingsTask(GeneratorDriver driver, string folder, string prefix)
{
    private Func<GeneratedSourceResult, bool> ignored = _ => false;

    /// <summary>Leaves out the generated files that <paramref name="shouldIgnore"/> names.</summary>
    public SettingsTask IgnoreGeneratedResult(Func<GeneratedSourceResult, bool> shouldIgnore)
    {
        ignored = shouldIgnore;
        return this;
    }

    public TaskAwaiter GetAwaiter()
    {
        SnapshotFolder.Compare(folder, prefix, SnapshotFormat.Render(driver.GetRunResult(), prefix, ignored));
        return Task.CompletedTask.GetAwaiter();
    }
}
