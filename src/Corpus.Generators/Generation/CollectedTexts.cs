using System.Collections.Immutable;
using Corpus.Generators.Adapter;

namespace Corpus.Generators.Generation;

/// <summary>The texts of the corpus, as the driver collected them.</summary>
/// <param name="All">The texts; another array is another value.</param>
internal sealed record CollectedTexts(ImmutableArray<StampedFacts> All)
{
    /// <summary>The texts among <paramref name="collected"/>. Those that the build task read get what it handed over; <paramref name="reading"/> reads the others that wait.</summary>
    public static CollectedTexts Of(ImmutableArray<StampedFacts> collected, TextReading reading, CancellationToken cancellation)
    {
        // All texts wait or none does.
        if (collected.Length == 0 || !collected[0].Parsed.Waits) return new CollectedTexts(collected);
        var handed = DigestCache.TextsOf(collected.Select(text => text.Parsed.File).Where(file => file.Role == FileRole.Digest).Select(file => file.Source), cancellation);
        var texts = ImmutableArray.CreateBuilder<StampedFacts>(collected.Length);
        foreach (ref readonly var text in collected.AsSpan())
        {
            var file = text.Parsed.File;
            if (file.Role == FileRole.Digest) continue;
            texts.Add(handed.TryGetValue(file.Path, out var known) ? StampedFacts.Of(new ParsedText(file, null, known, null), known.Digest) : reading.Read(file, cancellation));
        }
        return new CollectedTexts(texts.ToImmutable());
    }
}
