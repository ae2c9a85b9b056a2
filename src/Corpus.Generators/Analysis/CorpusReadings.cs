using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Corpus.Generators.Adapter;
using Corpus.Text.Index.Naming;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Analysis;

/// <summary>
/// Keeps the last reading of each corpus. As long as the compiler hands over the same files, a keystroke in C# costs a look at each reference and touches no
/// text;
/// an edited text is a new file, and it alone is read again.
/// </summary>
internal sealed class CorpusReadings
{
    // Weak: an entry dies with the first of its files, and a build's files with the build.
    private static readonly ConditionalWeakTable<AdditionalText, CorpusReadings> Readings = new();

    private readonly object gate = new();
    private CorpusReading? last;
    private CorpusFolder? folder;

    /// <summary>The reading of all texts among the files of <paramref name="options"/>.</summary>
    public static CorpusReading Of(AnalyzerOptions options, CancellationToken cancellation)
    {
        var files = options.AdditionalFiles;
        var choice = NamingOf(options.AnalyzerConfigOptionsProvider.GlobalOptions);
        return files.Length == 0
            ? new CorpusReading([], [], CorpusFolder.From(options.AnalyzerConfigOptionsProvider.GlobalOptions), choice, null)
            : Readings.GetValue(files[0], _ => new CorpusReadings()).Reading(files, options, choice, cancellation);
    }

    private CorpusReading Reading(ImmutableArray<AdditionalText> files, AnalyzerOptions options, NamingChoice choice, CancellationToken cancellation)
    {
        lock (gate)
        {
            var now = CorpusFolder.From(options.AnalyzerConfigOptionsProvider.GlobalOptions);
            // Another folder, or another mark: the same file may be another text.
            if (now != folder) (folder, last) = (now, null);
            if (last is not null && last.Choice == choice && Same(last.Files, files)) return last;
            return last = new CorpusReading(files, Read(files, options, now, cancellation), now, choice, last);
        }
    }

    private DeferredText?[] Read(ImmutableArray<AdditionalText> files, AnalyzerOptions options, CorpusFolder folder, CancellationToken cancellation)
    {
        var handed = HandedCorpus.Of(options, cancellation);
        var known = new Dictionary<AdditionalText, DeferredText?>();
        for (int i = 0; i < (last?.Files.Count ?? 0); i++) known[last!.Files[i]] = last.Texts[i];
        var texts = new DeferredText?[files.Length];
        for (int i = 0; i < texts.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            texts[i] = known.TryGetValue(files[i], out var text) ? text
                : folder.FileOf(files[i]) is { } file ? DeferredText.Of(file, handed.TextOf(file), cancellation)
                : null;
        }
        return texts;
    }

    private static bool Same(IReadOnlyList<AdditionalText> one, ImmutableArray<AdditionalText> other)
    {
        if (one.Count != other.Length) return false;
        for (int i = 0; i < other.Length; i++)
            if (!ReferenceEquals(one[i], other[i])) return false;
        return true;
    }

    private static NamingChoice NamingOf(AnalyzerConfigOptions global) =>
        !global.TryGetValue("build_property.CorpusNaming", out var value) ? NamingChoice.ByItself
        : value.Trim().Equals("file", StringComparison.OrdinalIgnoreCase) ? NamingChoice.File
        : value.Trim().Equals("headline", StringComparison.OrdinalIgnoreCase) ? NamingChoice.Headline
        : NamingChoice.ByItself;
}
