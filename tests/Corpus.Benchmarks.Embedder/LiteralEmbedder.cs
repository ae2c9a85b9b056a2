using System.Globalization;
using System.IO;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Benchmarks.Embedder;

/// <summary>What the usual embedding generator does: one constant with the whole text for each file, in one source file each.</summary>
[Generator]
public sealed class LiteralEmbedder : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var texts = context.AdditionalTextsProvider
            .Where(text => text.Path.EndsWith(".txt", System.StringComparison.Ordinal))
            .Select((text, cancel) => (Name: Identifier(text.Path), Text: text.GetText(cancel)?.ToString() ?? ""));
        context.RegisterSourceOutput(texts, (output, text) => output.AddSource(text.Name + ".g.cs", SourceText.From(
            "namespace Embedded { internal static partial class Texts { public const string " + text.Name + " = "
                + SymbolDisplay.FormatLiteral(text.Text, quote: true) + "; } }\n", Encoding.UTF8)));
    }

    private static string Identifier(string path)
    {
        var name = new StringBuilder("Text_");
        foreach (char c in Path.GetFileNameWithoutExtension(path)) name.Append(char.IsLetterOrDigit(c) ? c.ToString(CultureInfo.InvariantCulture) : "_");
        return name.ToString();
    }
}
