namespace Corpus.Text.Index.Reuse;

/// <summary>Short runs of values one behind the other in large arrays. Each in an array of its own, some hundred thousand would lie scattered among what is
/// soon forgotten, and hold its memory.</summary>
internal sealed class PackedList<T>
{
    private const int Chunk = 64 * 1024;

    private T[] last = [];
    private int used;

    /// <summary>Adds a run; returns where it stands from now on.</summary>
    public ReadOnlyMemory<T> Add(ReadOnlyMemory<T> run)
    {
        if (last.Length - used < run.Length)
        {
            last = new T[Math.Max(Chunk, run.Length)];
            used = 0;
        }
        var place = last.AsMemory(used, run.Length);
        run.CopyTo(place);
        used += run.Length;
        return place;
    }
}
