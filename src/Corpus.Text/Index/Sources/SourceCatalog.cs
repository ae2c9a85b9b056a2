using Corpus.Text.Source;
using Corpus.Text.Structure.FrontMatter;

namespace Corpus.Text.Index.Sources;

/// <summary>A text that articles may name as a source; read when an article does.</summary>
/// <param name="id">The article's id; of a text that is no article, the path without its extension.</param>
/// <param name="path">The path as messages show it: below the corpus folder, else below the project's.</param>
/// <param name="way">The way from the corpus folder to the file: <c>../transcripts/session.txt</c>.</param>
/// <param name="read">Reads it; null where that fails.</param>
internal sealed class CatalogedSource(string id, string path, string way, Func<SourceDocument?> read)
{
    private readonly Lazy<SourceDocument?> text = new(read);

    /// <summary>The id.</summary>
    public string Id => id;

    /// <summary>The path.</summary>
    public string Path => path;

    /// <summary>The way from the corpus folder.</summary>
    public string Way => way;

    /// <summary>The text; null when it cannot be read.</summary>
    public SourceDocument? Text => text.Value;
}

/// <summary>A name of sources in an article's front matter.</summary>
/// <param name="Words">The id, path or glob.</param>
/// <param name="Range">Its place in the article's text.</param>
internal sealed record SourceReference(string Words, TextRange Range);

/// <summary>All texts that may be sources, found by their ids, paths and globs.</summary>
internal sealed class SourceCatalog
{
    private readonly IReadOnlyList<CatalogedSource> sources;
    private readonly Dictionary<string, CatalogedSource> byName = new(StringComparer.Ordinal);

    /// <param name="sources">The sources; of two with one name the first has it, and articles stand before other texts.</param>
    public SourceCatalog(IEnumerable<CatalogedSource> sources)
    {
        this.sources = [.. sources];
        // Ids first: a path that is another's id means that.
        foreach (var source in this.sources) Name(source.Id, source);
        foreach (var source in this.sources)
        {
            Name(source.Path, source);
            Name(source.Way, source);
            Name(TextPath.WithoutExtension(source.Path), source);
            Name(TextPath.WithoutExtension(source.Way), source);
        }
    }

    /// <summary>The id or path that the unknown <paramref name="words"/> may be meant for: one or two slips away, or the same file in another folder; null when
    /// none is near.</summary>
    public string? Nearest(string words)
    {
        string name = Plain(words);
        if (name.IndexOfAny(['*', '?']) >= 0) return null;
        string? nearest = null;
        int least = Math.Min(2, name.Length / 3) + 1;
        foreach (string known in sources.Select(s => s.Id).Concat(sources.Select(s => s.Way)).OrderBy(n => n, StringComparer.Ordinal))
        {
            int slips = TextPath.FileName(known) == TextPath.FileName(name) ? 1 : FrontMatterFacts.Slips(name, known);
            if (slips < least) (least, nearest) = (slips, known);
        }
        return nearest;
    }

    /// <summary>The sources that <paramref name="words"/> mean, in the ordinal order of their paths; empty when none is meant.</summary>
    public IReadOnlyList<CatalogedSource> Find(string words)
    {
        string name = Plain(words);
        if (byName.TryGetValue(name, out var one)) return [one];
        if (name.IndexOfAny(['*', '?']) < 0) return [];
        var glob = new PathGlob(name);
        return [.. sources.Where(s => glob.Matches(s.Way) || glob.Matches(s.Path)).OrderBy(s => s.Path, StringComparer.Ordinal)];
    }

    /// <summary>The sources that <paramref name="article"/> names in its front matter, in order.</summary>
    public static IReadOnlyList<SourceReference> ReferencesIn(ArticleReading article) => ReferencesIn(article.Parts.FrontMatter);

    /// <summary>The sources that the front matter <paramref name="matter"/> names, in order; none where there is none.</summary>
    public static IReadOnlyList<SourceReference> ReferencesIn(FrontMatterSection? matter)
    {
        if (matter is null) return [];
        var references = new List<SourceReference>();
        foreach (var entry in matter.Entries)
            if (entry.Value.Trim() is { Length: > 0 } words && Language.Lexicon.FrontMatterKeys.ValueOf(entry.Key.AsSpan()) == "sources")
                references.Add(new SourceReference(words, entry.ValueRange));
        return references;
    }

    private void Name(string name, CatalogedSource source)
    {
        string plain = Plain(name);
        if (!byName.ContainsKey(plain)) byName.Add(plain, source);
    }

    // ./session.txt, ..\transcripts\session.txt
    private static string Plain(string name)
    {
        string plain = ComposedText.Of(name.Trim().Replace('\\', '/'));
        return plain.StartsWith("./", StringComparison.Ordinal) ? plain.Substring(2) : plain;
    }
}
