using System.Collections.Immutable;
using Corpus.Generators.Adapter;
using Microsoft.CodeAnalysis;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>The texts of the corpus, as the driver collected them.</summary>
/// <param name="All">The texts; another array is another value.</param>
/// <param name="Packed">The ids under which the build packed the texts, by their paths; null in an editor, where nothing is packed.</param>
internal sealed record CollectedTexts(ImmutableArray<StampedFacts> All, IReadOnlyDictionary<string, string?>? Packed)
{
    /// <summary>The texts among <paramref name="collected"/>. Those that the build task read get what it handed over; <paramref name="reading"/> reads the
    /// others that wait.</summary>
    public static CollectedTexts Of(ImmutableArray<StampedFacts> collected, TextReading reading, CancellationToken cancellation)
    {
        if (!AnyWaits(collected)) return new CollectedTexts(collected, Packed: null);
        var digests = DigestsOf(collected);
        var handed = DigestCache.TextsOf(digests, cancellation);
        var texts = ImmutableArray.CreateBuilder<StampedFacts>(collected.Length);
        foreach (ref readonly var text in collected.AsSpan())
        {
            var file = text.Parsed.File;
            if (file.Role == FileRole.Digest) continue;
            if (!text.Parsed.Waits) texts.Add(text);
            else texts.Add(handed.TryGetValue(file.Path, out var known) ? StampedFacts.Of(new ParsedText(file, null, known, null), known.Digest)
                : reading.Read(file, cancellation));
        }
        return new CollectedTexts(texts.ToImmutable(), DigestCache.PackedIn(digests, cancellation));
    }

    // In an editor none does, and an edit asks for all texts.
    private static bool AnyWaits(ImmutableArray<StampedFacts> collected)
    {
        foreach (ref readonly var text in collected.AsSpan())
            if (!text.IsArticle && text.Parsed.Waits) return true;
        return false;
    }

    private static List<AdditionalText> DigestsOf(ImmutableArray<StampedFacts> collected)
    {
        var files = new List<AdditionalText>();
        foreach (ref readonly var text in collected.AsSpan())
            if (text.Parsed.File.Role == FileRole.Digest) files.Add(text.Parsed.File.Source);
        return files;
    }
}
