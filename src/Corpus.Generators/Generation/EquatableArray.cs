using System.Collections;

namespace Corpus.Generators.Generation;

/// <summary>An array that is equal to another with equal elements, so that a pipeline step sees when nothing changed.</summary>
internal readonly struct EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[]? items = items;

    private T[] Items => items ?? [];

    public int Count => Items.Length;

    public T this[int index] => Items[index];

    public bool Equals(EquatableArray<T> other)
    {
        T[] mine = Items, others = other.Items;
        if (mine == others) return true;
        if (mine.Length != others.Length) return false;
        for (int i = 0; i < mine.Length; i++)
        {
            if (!typeof(T).IsValueType && ReferenceEquals(mine[i], others[i])) continue;
            if (!EqualityComparer<T>.Default.Equals(mine[i], others[i])) return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    public override int GetHashCode() => Items.Length == 0 ? 0 : unchecked((Items.Length * 31) + (Items[0]?.GetHashCode() ?? 0));

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(Items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => Items.GetEnumerator();
}
