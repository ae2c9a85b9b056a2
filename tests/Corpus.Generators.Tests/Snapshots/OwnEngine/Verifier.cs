using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>Stands in for Verify where its packages cannot be restored: the same call, the same files.</summary>
internal static class Verifier
{
    /// <summary>Compares what <paramref name="target"/> generated with the <c>.verified.</c> files beside the test.</summary>
    public static SettingsTask Verify(GeneratorDriver target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "") =>
        new(target, Path.GetDirectoryName(sourceFile)!, Path.GetFileNameWithoutExtension(sourceFile) + "." + method);

    /// <summary>Compares <paramref name="target"/> with the <c>.verified.txt</c> beside the test.</summary>
    public static Task Verify(string target, [CallerFilePath] string sourceFile = "", [CallerMemberName] string method = "")
    {
        string prefix = Path.GetFileNameWithoutExtension(sourceFile) + "." + method;
        SnapshotFolder.Compare(Path.GetDirectoryName(sourceFile)!, prefix, [(prefix + ".verified.txt", target)]);
        return Task.CompletedTask;
    }
}
