using System.Runtime.CompilerServices;
using Corpus.Text;
using Corpus.Text.Storage.Digests;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generators.Adapter;

/// <summary>What the build task handed over, read once for the generator and the analyzers.</summary>
internal static class DigestCache
{
    // Weak, as the readings are.
    private static readonly ConditionalWeakTable<SourceText, IReadOnlyList<HandedText>> Known = new();

    /// <summary>The ids under which the build task packed the texts, by their paths; null when none of <paramref name="digests"/> says so.</summary>
    public static IReadOnlyDictionary<string, string?>? PackedIn(IEnumerable<AdditionalText> digests, CancellationToken cancellation)
    {
        foreach (var digest in digests)
            if (TextPath.FileName(digest.Path) == PackedIds.FileName && digest.GetText(cancellation) is { } source) return PackedIds.Read(source.ToString());
        return null;
    }

    /// <summary>The texts in <paramref name="digests"/> by their paths; of two with one path the first.</summary>
    public static IReadOnlyDictionary<string, HandedText> TextsOf(IEnumerable<AdditionalText> digests, CancellationToken cancellation)
    {
        var texts = new Dictionary<string, HandedText>(StringComparer.Ordinal);
        foreach (var digest in digests)
        {
            if (digest.GetText(cancellation) is not { } source) continue;
            foreach (var text in Known.GetValue(source, file => HandedTexts.Read(file.ToString())))
                if (!texts.ContainsKey(text.Path)) texts.Add(text.Path, text);
        }
        return texts;
    }
}
