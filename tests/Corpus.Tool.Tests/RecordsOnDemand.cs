using System.Text;

namespace Corpus.Tool.Tests;

/// <summary>Standard input that makes a record when it is asked for one.</summary>
internal sealed class RecordsOnDemand(int count, Action<int> asked) : MemoryStream
{
    private byte[] record = [];
    private int at, made;

    public override bool CanSeek => false;

    public override int Read(Span<byte> buffer)
    {
        if (at == record.Length)
        {
            if (made == count) return 0;
            asked(made);
            record = Encoding.UTF8.GetBytes($$"""{"id":"r{{made++}}","text":"A harp\n\n“It is home,” she said.\n"}""" + "\n");
            at = 0;
        }
        int length = Math.Min(buffer.Length, record.Length - at);
        record.AsSpan(at, length).CopyTo(buffer);
        at += length;
        return length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));
}
