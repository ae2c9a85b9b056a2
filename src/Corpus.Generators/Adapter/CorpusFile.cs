using Corpus.Text;
using Microsoft.CodeAnalysis.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Adapter;

/// <summary>An additional file that is a text of the corpus, or describes texts.</summary>
/// <param name="Source">The compiler's own file.</param>
/// <param name="Path">The path below the corpus folder, with '/' between its parts and with the extension; below the project's where it lies outside; the
/// file's name where it lies outside both.</param>
/// <param name="Name">The <c>CorpusName</c> of the item; null when it has none.</param>
/// <param name="Role">What the file is to the corpus.</param>
internal sealed record CorpusFile(AdditionalText Source, string Path, string? Name, FileRole Role)
{
    /// <summary>Joins the reading of <paramref name="text"/> with this file's place.</summary>
    public CorpusArticle File(SourceText text, ArticleReading article) => CorpusArticle.File(Path, TextEncoding.Of(text), article, Name);
}

/// <summary>What an additional file is to the corpus.</summary>
internal enum FileRole
{
    /// <summary>A text, to be read.</summary>
    Text,

    /// <summary>A text that the build task has read; what it found is in a digest.</summary>
    HandedText,

    /// <summary>What the build task hands to the compiler.</summary>
    Digest,
}
