using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Driver;

/// <summary>The least that a generator over texts can do: look at each file's extension and emit nothing.</summary>
public sealed class ExtensionFilter : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider.Where(t => t.Path.EndsWith(".txt", StringComparison.OrdinalIgnoreCase)), static (_, _) =>
            { });
}
