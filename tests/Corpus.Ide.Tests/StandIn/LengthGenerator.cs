using Microsoft.CodeAnalysis;

namespace Corpus.Ide.Tests.StandIn;

/// <summary>The smallest generator over texts: one documented member a text, named by the file and the text's length.</summary>
internal sealed class LengthGenerator : IIncrementalGenerator
{
    /// <inheritdoc />
    public void Initialize(IncrementalGeneratorInitializationContext context) =>
        context.RegisterSourceOutput(context.AdditionalTextsProvider, static (output, text) =>
        {
            string name = Path.GetFileNameWithoutExtension(text.Path);
            output.AddSource(name, $$"""
                static partial class Lengths
                {
                    /// <summary>The length of {{name}}.</summary>
                    public static string {{name}}{{text.GetText()!.Length}} => "";
                }
                """);
        });
}
