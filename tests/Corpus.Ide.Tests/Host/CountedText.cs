using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Ide.Tests.Host;

/// <summary>A text that reports when all of its characters are asked for, as every reading of it must.</summary>
internal sealed class CountedText(string characters, ReadCount reads) : SourceText
{
    /// <inheritdoc />
    public override Encoding? Encoding => Encoding.UTF8;

    /// <inheritdoc />
    public override int Length => characters.Length;

    /// <inheritdoc />
    public override char this[int position] => characters[position];

    /// <inheritdoc />
    public override void CopyTo(int sourceIndex, char[] destination, int destinationIndex, int count) =>
        characters.CopyTo(sourceIndex, destination, destinationIndex, count);

    /// <inheritdoc />
    public override string ToString(TextSpan span)
    {
        if (span.Length == Length) reads.Add();
        return characters.Substring(span.Start, span.Length);
    }
}
