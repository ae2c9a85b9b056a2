namespace Corpus.Text.Attribution.People;

/// <summary>The latest person whose last word, and the latest whose first word, falls into a bucket; -1 for none.</summary>
internal struct NameBucket
{
    public int Last, First;
}
