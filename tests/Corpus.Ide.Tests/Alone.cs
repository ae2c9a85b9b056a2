namespace Corpus.Ide.Tests;

/// <summary>Tests that measure this process, and so run when no other does.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
