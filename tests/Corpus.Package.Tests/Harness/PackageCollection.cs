namespace Corpus.Package.Tests.Harness;

/// <summary>All tests share one feed and one build of the standard consumers, and run one after another: the machine's cores belong to the builds.</summary>
[CollectionDefinition(nameof(PackageCollection), DisableParallelization = true)]
public sealed class PackageCollection : ICollectionFixture<Feed>;
