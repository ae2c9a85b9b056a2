using System.Collections.Immutable;
using Corpus.Generators.Adapter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>Finds texts that two items of the project name (CORP0005).</summary>
internal static class ListedTwice
{
    /// <summary>The paths of the texts that stand in <paramref name="files"/> more than once, each once, in ordinal order; empty when there are none.</summary>
    public static IEnumerable<string> In(ImmutableArray<AdditionalText> files, CorpusFolder folder, AnalyzerConfigOptionsProvider options)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twice = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
            if (!seen.Add(file.Path) && folder.FileOf(file, options) is not null) twice.Add(file.Path);
        return twice;
    }
}
