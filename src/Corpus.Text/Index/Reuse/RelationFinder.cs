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
        var finder = new RepetitionFinder(texts);
        var found = finder.Find(rank);
        Steps = passages.Steps + finder.Steps;
        return likeness is null && shared.Count == 0 && found.Count == 0 ? TextRelations.None : new TextRelations(likeness, shared, Repetitions(found));
    }

    private IReadOnlyList<QuoteRepetition> Repetitions(IReadOnlyList<FoundRepetition> found)
    {
        var repetitions = new QuoteRepetition[found.Count];
        for (int i = 0; i < repetitions.Length; i++)
            repetitions[i] = new QuoteRepetition(found[i].Quote, texts.Ordered[found[i].Other.Rank], found[i].Other.Quote, found[i].Wording,
                found[i].OtherSpeaker);
        return repetitions;
    }
}
