using System.Text;

namespace Corpus.Text.Storage;

/// <summary>Bytes that grow: fixed numbers least significant byte first, small numbers in as few bytes as they need, strings that always come back
/// exactly.</summary>
/// <param name="capacity">How many bytes there is room for at first.</param>
internal sealed class RecordBuffer(int capacity = 256)
{
    private byte[] bytes = new byte[capacity];

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written, in an array of exactly their number: the buffer's own where they fill it.</summary>
    public byte[] ToArray() => Length == bytes.Length ? bytes : bytes.AsSpan(0, Length).ToArray();

    /// <summary>Appends one byte.</summary>
    public void Byte(int value)
    {
        Room(1);
        bytes[Length++] = (byte)value;
    }

    /// <summary>Appends four bytes.</summary>
    public void Fixed32(uint value)
    {
        Room(4);
        for (int shift = 0; shift < 32; shift += 8) bytes[Length++] = (byte)(value >> shift);
    }

    /// <summary>Appends eight bytes.</summary>
    public void Fixed64(ulong value)
    {
        Fixed32((uint)value);
        Fixed32((uint)(value >> 32));
    }

    /// <summary>Appends a number from 0 on, seven bits a byte, the lowest first.</summary>
    public void Number(int value)
    {
        Room(5);
        uint rest = (uint)value;
        for (; rest >= 0x80; rest >>= 7) bytes[Length++] = (byte)(rest | 0x80);
        bytes[Length++] = (byte)rest;
    }

    /// <summary>Appends a number that may be negative.</summary>
    public void Signed(int value) => Number((value << 1) ^ (value >> 31));

    /// <summary>Appends a string or null.</summary>
    public void String(string? value)
    {
        if (value is null)
        {
            Number(0);
            return;
        }
        Number(Measure(value) + 1);
        Characters(value);
    }

    /// <summary>Twice the number of bytes that <see cref="Characters"/> takes, plus 1 where they are UTF-16 because the text holds half a surrogate pair, which
    /// UTF-8 cannot say.</summary>
    public static int Measure(string value) => SurrogatePairs.AreWhole(value) ? Encoding.UTF8.GetByteCount(value) << 1 : (value.Length * 2) << 1 | 1;

    /// <summary>Appends the characters alone.</summary>
    public void Characters(string value)
    {
        if (SurrogatePairs.AreWhole(value))
        {
            Room(Encoding.UTF8.GetByteCount(value));
            Length += Encoding.UTF8.GetBytes(value, 0, value.Length, bytes, Length);
            return;
        }
        Room(value.Length * 2);
        foreach (char c in value)
        {
            bytes[Length++] = (byte)c;
            bytes[Length++] = (byte)(c >> 8);
        }
    }

    /// <summary>Appends all of <paramref name="other"/>.</summary>
    public void Append(RecordBuffer other)
    {
        Room(other.Length);
        other.bytes.AsSpan(0, other.Length).CopyTo(bytes.AsSpan(Length));
        Length += other.Length;
    }

    private void Room(int more)
    {
        if (bytes.Length - Length < more) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
    }
}
