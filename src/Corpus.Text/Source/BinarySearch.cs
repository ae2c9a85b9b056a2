namespace Corpus.Text.Source;

/// <summary>The one binary search.</summary>
internal static class BinarySearch
{
    /// <summary>The first of the places from 0 up to <paramref name="count"/> that is at or behind what is wanted, where all places behind it are so too;
    /// <paramref name="count"/> where none is.</summary>
    /// <param name="rows">What is searched.</param>
    /// <param name="count">The number of its places.</param>
    /// <param name="wanted">What is wanted.</param>
    /// <param name="isAtOrBehind">Whether a place of the rows is at or behind what is wanted; a static function, so that nothing is allocated.</param>
    public static int First<TRows, TWanted>(TRows rows, int count, TWanted wanted, Func<TRows, int, TWanted, bool> isAtOrBehind)
    {
        int low = 0;
        while (low < count)
        {
            int middle = low + (count - low) / 2;
            if (isAtOrBehind(rows, middle, wanted)) count = middle;
            else low = middle + 1;
        }
        return low;
    }
}
