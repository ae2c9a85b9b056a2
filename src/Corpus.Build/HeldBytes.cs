namespace Corpus.Build;

/// <summary>The bytes that were read to settle the ids, held for the reading itself as long as all of them are few: opening a file costs as much as reading
/// one.</summary>
/// <param name="texts">The number of texts.</param>
internal sealed class HeldBytes(int texts)
{
    private const long Most = 1 << 24;

    private readonly byte[]?[] bytes = new byte[]?[texts];
    private long length;

    /// <summary>The bytes of text <paramref name="text"/>; null when they are not held.</summary>
    public byte[]? this[int text] => bytes[text];

    /// <summary>Holds <paramref name="read"/>, the bytes of text <paramref name="text"/>, unless that is too much. Threads may hold different texts at
    /// once.</summary>
    public void Hold(int text, byte[]? read)
    {
        if (read is null) return;
        if (Interlocked.Add(ref length, read.Length) <= Most) bytes[text] = read;
        else Interlocked.Add(ref length, -read.Length);
    }
}
