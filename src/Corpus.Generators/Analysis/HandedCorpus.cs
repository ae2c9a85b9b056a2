using Corpus.Generators.Adapter;
using Corpus.Text.Storage.Digests;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>What the build task handed over of the texts of a compilation; nothing in an editor.</summary>
/// <param name="byPath">The texts by their paths.</param>
internal sealed class HandedCorpus(IReadOnlyDictionary<string, HandedText> byPath)
{
    private static readonly HandedCorpus Nothing = new(new Dictionary<string, HandedText>());

    /// <summary>What the additional files of <paramref name="options"/> hold.</summary>
    public static HandedCorpus Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var folder = CorpusFolder.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return folder.HasDigests ? new HandedCorpus(DigestCache.TextsOf(options.AdditionalFiles.Where(folder.IsDigest), cancellation)) : Nothing;
    }

    /// <summary>What was handed over of <paramref name="file"/>; null when the compiler has to read it.</summary>
    public HandedText? TextOf(CorpusFile file) => byPath.TryGetValue(file.Path, out var text) ? text : null;
}
