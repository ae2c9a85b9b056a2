namespace Corpus.Text.Index.Sources;

/// <summary>What was found out about the quotations of an article that names its sources.</summary>
/// <param name="Verdicts">A verdict for each spoken quotation; none where no source is known.</param>
/// <param name="Missing">The names that give it no source.</param>
internal sealed record SourcedArticle(IReadOnlyList<QuotationVerdict> Verdicts, IReadOnlyList<MissingSource> Missing);

/// <summary>A name that gives an article no source.</summary>
/// <param name="Reference">The name.</param>
/// <param name="Reason">Why.</param>
internal sealed record MissingSource(SourceReference Reference, MissingSourceReason Reason);

/// <summary>Why a name gives an article no source.</summary>
internal enum MissingSourceReason
{
    /// <summary>No text has that name.</summary>
    Unknown,

    /// <summary>It names the article itself.</summary>
    Itself,

    /// <summary>What it names cannot be read as text.</summary>
    Unreadable,
}

/// <summary>Checks articles against the sources that they name. Articles with the same sources share an index.</summary>
/// <param name="catalog">All texts that may be sources.</param>
internal sealed class SourcedQuotations(SourceCatalog catalog)
{
    private readonly Dictionary<string, QuotationVerifier> verifiers = new(StringComparer.Ordinal);

    /// <summary>All texts that may be sources.</summary>
    public SourceCatalog Catalog => catalog;

    /// <summary>What was found out about <paramref name="filed"/>; null where it names no sources.</summary>
    public SourcedArticle? Check(CorpusArticle filed)
    {
        var references = SourceCatalog.ReferencesIn(filed.Article);
        if (references.Count == 0) return null;
        var missing = new List<MissingSource>();
        var texts = new List<SourceDocument>();
        SourceDocument? itself = null;
        var known = new HashSet<CatalogedSource>();
        foreach (var reference in references)
        {
            var found = catalog.Find(reference.Words);
            // Nobody is a source of his own words. With the others it keeps its place, so that articles with one glob share an index.
            if (found.Count == 0) missing.Add(new MissingSource(reference, MissingSourceReason.Unknown));
            else if (found.All(source => source.Path == filed.Path)) missing.Add(new MissingSource(reference, MissingSourceReason.Itself));
            else if (found.All(source => source.Path == filed.Path || source.Text is null))
                missing.Add(new MissingSource(reference, MissingSourceReason.Unreadable));
            else
                foreach (var source in found)
                {
                    if (!known.Add(source) || source.Text is not { } text) continue;
                    texts.Add(text);
                    if (source.Path == filed.Path) itself = text;
                }
        }
        bool isAny = texts.Count > (itself is null ? 0 : 1);
        return new SourcedArticle(isAny ? VerifierOf(texts).Verify(filed.Article, itself) : [], missing);
    }

    private QuotationVerifier VerifierOf(IReadOnlyList<SourceDocument> texts)
    {
        string key = string.Join("\n", texts.Select(t => t.Path));
        lock (verifiers)
        {
            if (!verifiers.TryGetValue(key, out var verifier)) verifiers.Add(key, verifier = new QuotationVerifier(texts));
            return verifier;
        }
    }
}
