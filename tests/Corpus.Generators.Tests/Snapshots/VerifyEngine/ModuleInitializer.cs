using System.Runtime.CompilerServices;

namespace Corpus.Generators.Tests.Snapshots;

/// <summary>Switches Verify.SourceGenerators on: compiled with <c>-p:SnapshotEngine=Verify</c> only, in place of our own engine.</summary>
internal static class ModuleInitializer
{
    [ModuleInitializer]
    internal static void Initialize() => VerifyTests.VerifySourceGenerators.Initialize();
}
