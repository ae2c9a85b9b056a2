namespace Corpus.Text.Index;

/// <summary>The one order of articles, in code, buckets and index: ordinal by id, then by path where two texts claim one id.</summary>
internal static class ArticleOrder
{
    /// <summary>Negative, zero or positive, as in every comparison.</summary>
    public static int Compare(string idA, string pathA, string idB, string pathB)
    {
        int order = string.CompareOrdinal(idA, idB);
        return order != 0 ? order : string.CompareOrdinal(pathA, pathB);
    }
}
