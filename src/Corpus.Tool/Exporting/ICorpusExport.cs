using Corpus.Text;
using Corpus.Text.Export;
using Corpus.Text.Rules;

namespace Corpus.Tool.Exporting;

/// <summary>An article that is to be exported.</summary>
/// <param name="Number">Its place in the input, from 1; no other article has it.</param>
/// <param name="Filed">The article.</param>
/// <param name="Findings">Its own findings.</param>
internal sealed record ExportedArticle(long Number, CorpusArticle Filed, IReadOnlyList<RuleFinding> Findings);

/// <summary>What an export says of each article.</summary>
/// <param name="Unit">What its offsets count.</param>
/// <param name="WithText">Whether it holds the whole text.</param>
/// <param name="WithFingerprints">Whether the table of fingerprints is filled.</param>
internal sealed record ExportDetail(OffsetUnit Unit, bool WithText, bool WithFingerprints);

/// <summary>A format of <c>corpus export</c>. What can be done for each article by itself is done on any thread; what is written, in order on one.</summary>
internal interface ICorpusExport : IDisposable
{
    /// <summary>Makes what is to be written of one article; on any thread. The action that it returns writes it.</summary>
    Action Prepare(ExportedArticle article);

    /// <summary>Writes what replaces a record that could not be read; nothing in formats that have no place for it.</summary>
    void WriteError(long line, string error)
    {
    }

    /// <summary>Writes what is known when all articles are, and finishes.</summary>
    void Complete();
}
