namespace Corpus.Package.Tests.Harness;

/// <summary>Whatever builds in this repository's own folders or builds many projects at once.</summary>
[CollectionDefinition(nameof(ManyProjects))]
public sealed class ManyProjects : ICollectionFixture<Feed>;

/// <summary>Builds of one project after another, which leave cores to the other collection.</summary>
[CollectionDefinition(nameof(SingleProjects))]
public sealed class SingleProjects : ICollectionFixture<Feed>;
