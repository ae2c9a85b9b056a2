namespace Corpus.Text.Index.Sources;

/// <summary>What was found out about the quotations of an article that names its sources.</summary>
/// <param name="Verdicts">A verdict for each spoken quotation; none where no source is known.</param>
/// <param name="Unknown">The names that mean no source.</param>
public sealed record SourcedArticle(IReadOnlyList<QuotationVerdict> Verdicts, IReadOnlyList<SourceReference> Unknown);

/// <summary>Checks articles against the sources that they name. Articles with the same sources share an index.</summary>
/// <param name="catalog">All texts that may be sources.</param>
public sealed class SourcedQuotations(SourceCatalog catalog)
{
    private readonly Dictionary<string, QuotationVerifier> verifiers = new(StringComparer.Ordinal);

    /// <summary>All texts that may be sources.</summary>
    public SourceCatalog Catalog => catalog;

    /// <summary>What was found out about <paramref name="filed"/>; null where it names no sources.</summary>
    public SourcedArticle? Check(CorpusArticle filed)
    {
        var references = SourceCatalog.ReferencesIn(filed.Article);
        if (references.Count == 0) return null;
        var unknown = new List<SourceReference>();
        var named = new List<CatalogedSource>();
        var known = new HashSet<CatalogedSource>();
        foreach (var reference in references)
        {
            var found = catalog.Find(reference.Words);
            if (found.Count == 0) unknown.Add(reference);
            // Nobody is a source of his own words.
            foreach (var source in found)
                if (source.Path != filed.Path && known.Add(source)) named.Add(source);
        }
        var texts = named.Select(s => s.Text).OfType<SourceDocument>().ToList();
        return new SourcedArticle(texts.Count == 0 ? [] : VerifierOf(texts).Verify(filed.Article), unknown);
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
