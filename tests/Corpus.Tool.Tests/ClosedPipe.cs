namespace Corpus.Tool.Tests;

/// <summary>What is left of a pipe when its reader has gone.</summary>
internal sealed class ClosedPipe : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("Broken pipe", 32);

    public override void Write(byte[] buffer, int offset, int count) => throw new IOException("Broken pipe", 32);

    public override void Flush()
    {
    }
}
