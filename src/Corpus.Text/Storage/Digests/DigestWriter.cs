using System.Text;

namespace Corpus.Text.Storage.Digests;

/// <summary>Writes numbers and strings as text in UTF-8: <c>12 </c>, <c>5:ferry</c>, and <c>-</c> for no string. A string's length is given in
/// characters.</summary>
/// <param name="capacity">How many bytes there is room for at first.</param>
internal sealed class DigestWriter(int capacity)
{
    private const int MostDigits = 20;

    private byte[] bytes = new byte[capacity];

    /// <summary>The number of bytes so far.</summary>
    public int Length { get; private set; }

    /// <summary>What was written.</summary>
    public ArraySegment<byte> Written => new(bytes, 0, Length);

    /// <summary>Whether half of a surrogate pair was written, which no UTF-8 holds.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>Appends <paramref name="characters"/> as they are.</summary>
    public void Raw(string characters)
    {
        MakeRoom(Encoding.UTF8.GetByteCount(characters));
        Length += Encoding.UTF8.GetBytes(characters, 0, characters.Length, bytes, Length);
    }

    /// <summary>Appends a number, 0 or more.</summary>
    public void Number(int value) => Number((ulong)value);

    /// <inheritdoc cref="Number(int)"/>
    public void Number(ulong value) => Digits(value, ' ');

    /// <summary>Appends a string, or that there is none.</summary>
    public void String(string? value)
    {
        if (value is null)
        {
            Raw("-");
            return;
        }
        IsTorn |= !SurrogatePairs.AreWhole(value);
        Digits((ulong)value.Length, ':');
        Raw(value);
    }

    /// <summary>Takes back what was written behind the first <paramref name="length"/> bytes.</summary>
    public void CutTo(int length)
    {
        Length = length;
        IsTorn = false;
    }

    private void Digits(ulong value, char end)
    {
        MakeRoom(MostDigits + 1);
        int digits = 1;
        for (ulong rest = value / 10; rest > 0; rest /= 10) digits++;
        for (int i = Length + digits - 1; i >= Length; i--, value /= 10) bytes[i] = (byte)('0' + value % 10);
        bytes[Length + digits] = (byte)end;
        Length += digits + 1;
    }

    private void MakeRoom(int more)
    {
        if (Length + more > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Length + more));
    }
}
