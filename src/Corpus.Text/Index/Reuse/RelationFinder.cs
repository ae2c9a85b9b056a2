namespace Corpus.Text.Index.Reuse;

/// <summary>Finds what one text has in common with the others.</summary>
internal sealed class RelationFinder(IndexedTexts texts, int rank)
{
    /// <summary>Holders visited and words compared.</summary>
    public long Steps { get; private set; }

    public TextRelations Find()
    {
        var passages = new PassageFinder(texts, rank);
        var (likeness, shared) = passages.Find();
        var finder = new EchoFinder(texts);
        var found = finder.Find(rank);
        Steps = passages.Steps + finder.Steps;
        return likeness is null && shared.Count == 0 && found.Count == 0 ? TextRelations.None : new TextRelations(likeness, shared, Echoes(found));
    }

    private IReadOnlyList<QuoteEcho> Echoes(IReadOnlyList<FoundEcho> found)
    {
        var echoes = new QuoteEcho[found.Count];
        for (int i = 0; i < echoes.Length; i++)
            echoes[i] = new QuoteEcho(found[i].Quote, texts.Ordered[found[i].Other.Rank], found[i].Other.Quote, found[i].Wording, found[i].OtherSpeaker);
        return echoes;
    }
}
