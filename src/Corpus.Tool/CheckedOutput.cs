namespace Corpus.Tool;

/// <summary>Standard output that says by an <see cref="OutputLostException"/> that it could not be written, whatever the system says.</summary>
internal sealed class CheckedOutput(Stream output) : Stream
{
    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        try
        {
            output.Write(buffer);
        }
        catch (Exception e) when (OutputLostException.Is(e))
        {
            throw new OutputLostException(e);
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        try
        {
            output.Flush();
        }
        catch (Exception e) when (OutputLostException.Is(e))
        {
            throw new OutputLostException(e);
        }
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}

/// <summary>The output could not be written.</summary>
internal sealed class OutputLostException(Exception reason) : Exception(reason.Message, reason)
{
    private const int UnixBrokenPipe = 32, WindowsBrokenPipe = unchecked((int)0x8007006D), WindowsNoData = unchecked((int)0x800700E8);

    /// <summary>Whether <paramref name="e"/> is what writing a stream throws: also when the file system takes no file of that size.</summary>
    public static bool Is(Exception e) => e is IOException or UnauthorizedAccessException or ObjectDisposedException or ArgumentOutOfRangeException;

    /// <summary>Whether whoever read the output has seen enough: <c>corpus export … | head</c>.</summary>
    public bool IsClosedPipe => InnerException is IOException { HResult: UnixBrokenPipe or WindowsBrokenPipe or WindowsNoData };
}
