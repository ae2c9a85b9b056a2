using System.Collections;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>An array that is equal to another with equal elements, so that a pipeline step sees when nothing changed.</summary>
/// <remarks>An object and no value: for each value type that a step hands on, a cold compiler compiles some hundred methods of the driver anew.</remarks>
internal sealed class EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
{
    private readonly T[] items = items;

    /// <summary>The array without elements.</summary>
    public static EquatableArray<T> Empty { get; } = new([]);

    public int Count => items.Length;

    public T this[int index] => items[index];

    public bool Equals(EquatableArray<T>? other)
    {
        if (other is null) return false;
        T[] mine = items, others = other.items;
        if (mine == others) return true;
        if (mine.Length != others.Length) return false;
        for (int i = 0; i < mine.Length; i++)
        {
            if (!typeof(T).IsValueType && ReferenceEquals(mine[i], others[i])) continue;
            if (!EqualityComparer<T>.Default.Equals(mine[i], others[i])) return false;
        }
        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as EquatableArray<T>);

    public override int GetHashCode() => items.Length == 0 ? 0 : unchecked((items.Length * 31) + (items[0]?.GetHashCode() ?? 0));

    public ReadOnlySpan<T>.Enumerator GetEnumerator() => new ReadOnlySpan<T>(items).GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => items.GetEnumerator();
}
