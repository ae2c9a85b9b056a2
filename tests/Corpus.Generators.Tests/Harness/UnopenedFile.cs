using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Tests.Harness;

/// <summary>A picture, or a file that is not there: the compiler reports an error for it as soon as anybody asks for its text.</summary>
internal sealed class UnopenedFile(string path) : AdditionalText
{
    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default) =>
        throw new InvalidOperationException(path + " is no text of the corpus and was opened.");
}
