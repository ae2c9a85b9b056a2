using System.Collections;

namespace Corpus.Text.Source;

/// <summary>A list of structs of this assembly.</summary>
/// <remarks>The machine code that the package brings along has none for the runtime's own list over a struct of ours: a first build would compile it. For a
/// list of ours it has.</remarks>
internal sealed class Sequence<T>(int capacity) : IReadOnlyList<T> where T : struct
{
    private T[] items = new T[capacity];

    /// <inheritdoc/>
    public int Count { get; private set; }

    /// <summary>The item itself, read in its place.</summary>
    public ref readonly T this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count) throw new ArgumentOutOfRangeException(nameof(index));
            return ref items[index];
        }
    }

    T IReadOnlyList<T>.this[int index] => this[index];

    /// <summary>Adds <paramref name="item"/>.</summary>
    public void Add(in T item)
    {
        if (Count == items.Length)
        {
            var grown = new T[Math.Max(4, Count * 2)];
            Array.Copy(items, grown, Count);
            items = grown;
        }
        items[Count++] = item;
    }

    /// <summary>Forgets all items and keeps their room.</summary>
    public void Clear() => Count = 0;

    /// <summary>The items from <paramref name="start"/> on, as a list of their own.</summary>
    public Sequence<T> From(int start)
    {
        var rest = new Sequence<T>(Count - start);
        Array.Copy(items, start, rest.items, 0, Count - start);
        rest.Count = Count - start;
        return rest;
    }

    /// <summary>The items, with no room for more.</summary>
    public static Sequence<T> Of(ReadOnlySpan<T> items)
    {
        var list = new Sequence<T>(0) { items = items.ToArray(), Count = items.Length };
        return list;
    }

    /// <summary><paramref name="list"/> itself if it is one, or else its items.</summary>
    public static Sequence<T> Of(IReadOnlyList<T> list)
    {
        if (list is Sequence<T> same) return same;
        var items = new Sequence<T>(list.Count);
        for (int i = 0; i < list.Count; i++) items.Add(list[i]);
        return items;
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator()
    {
        for (int i = 0; i < Count; i++) yield return items[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
