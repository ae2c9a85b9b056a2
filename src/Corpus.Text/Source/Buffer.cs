namespace Corpus.Text.Source;

/// <summary>A growing row of structs in a borrowed array: filled and cleared for each paragraph, given back at the article's end.</summary>
internal sealed class Buffer<T>(int capacity) : IDisposable where T : struct
{
    private T[] items = SpareArrays<T>.Take(capacity);
    private bool given;

    /// <summary>The number of items.</summary>
    public int Count { get; private set; }

    /// <summary>The item itself, to be changed in place.</summary>
    public ref T this[int index] => ref items[index];

    /// <summary>Adds <paramref name="item"/>.</summary>
    public void Add(in T item)
    {
        if (Count == items.Length) Grow();
        items[Count++] = item;
    }

    /// <summary>Adds an item that is all zero, to be filled in its place: cheaper than a copy of one that was filled elsewhere.</summary>
    public ref T Next()
    {
        if (Count == items.Length) Grow();
        ref T item = ref items[Count++];
        item = default;
        return ref item;
    }

    /// <summary>Adds <paramref name="count"/> items to be filled in at once.</summary>
    public Span<T> Take(int count)
    {
        while (Count + count > items.Length) Grow();
        Count += count;
        return items.AsSpan(Count - count, count);
    }

    private void Grow()
    {
        var grown = SpareArrays<T>.Take(items.Length * 2);
        Array.Copy(items, grown, Count);
        SpareArrays<T>.Give(items);
        items = grown;
    }

    /// <summary>The items so far.</summary>
    public ReadOnlySpan<T> Items => items.AsSpan(0, Count);

    /// <summary>The array that holds the items until more are added.</summary>
    public T[] Room => items;

    /// <summary>Forgets the items from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => Count = count;

    /// <inheritdoc/>
    public void Dispose()
    {
        if (given) return;
        given = true;
        Count = 0;
        SpareArrays<T>.Give(items);
    }
}
