using System.Collections.Immutable;
using Corpus.Generators.Adapter;
using Corpus.Text;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Analysis;

/// <summary>Finds texts that two items of the project name (CORP0005), and different files that end up with one path (CORP0012).</summary>
internal static class RepeatedFiles
{
    /// <summary>The paths of the texts that are in <paramref name="files"/> more than once, each once, in ordinal order; empty when there are none.</summary>
    public static IEnumerable<string> ListedTwice(ImmutableArray<AdditionalText> files, CorpusFolder folder)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var twice = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
            if (!seen.Add(file.Path) && folder.FileOf(file) is not null) twice.Add(file.Path);
        return twice;
    }

    /// <summary>The files that are left out because another has their path, each with that path and the other file; none where the build settles the
    /// paths.</summary>
    public static IEnumerable<(string File, string Path, string Other)> OfOnePath(ImmutableArray<AdditionalText> files, CorpusFolder folder)
    {
        if (folder.Path is not null) yield break;
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (folder.FileOf(file) is not { } text) continue;
            if (!first.TryGetValue(text.Path, out string? other)) first.Add(text.Path, file.Path);
            else if (TextPath.Spelled(other) != TextPath.Spelled(file.Path)) yield return (file.Path, text.Path, other);
        }
    }
}
