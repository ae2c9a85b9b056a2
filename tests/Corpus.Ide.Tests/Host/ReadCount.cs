namespace Corpus.Ide.Tests.Host;

/// <summary>How often texts were read.</summary>
internal sealed class ReadCount
{
    private int reads;

    /// <summary>The number of readings so far.</summary>
    public int Reads => Volatile.Read(ref reads);

    /// <summary>Counts one more.</summary>
    public void Add() => Interlocked.Increment(ref reads);
}
