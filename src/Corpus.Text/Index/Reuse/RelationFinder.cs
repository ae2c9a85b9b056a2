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
        var echoes = new EchoFinder(texts, rank);
        var echoed = echoes.Find();
        Steps = passages.Steps + echoes.Steps;
        return likeness is null && shared.Count == 0 && echoed.Count == 0 ? TextRelations.None : new TextRelations(likeness, shared, echoed);
    }
}
