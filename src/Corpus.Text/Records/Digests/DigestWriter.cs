namespace Corpus.Text.Records.Digests;

/// <summary>Writes numbers and strings as text: <c>12 </c>, <c>5:ferry</c>, and <c>-</c> for no string.</summary>
internal sealed class DigestWriter
{
    private const int MostDigits = 20;

    private char[] text = new char[4096];

    /// <summary>The number of characters so far.</summary>
    public int Length { get; private set; }

    /// <summary>Whether half of a surrogate pair was written, which no UTF-8 holds.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>Appends <paramref name="characters"/> as they are.</summary>
    public void Raw(string characters)
    {
        MakeRoom(characters.Length);
        characters.CopyTo(0, text, Length, characters.Length);
        Length += characters.Length;
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

    /// <summary>Takes back what was written behind the first <paramref name="length"/> characters.</summary>
    public void CutTo(int length)
    {
        Length = length;
        IsTorn = false;
    }

    /// <inheritdoc/>
    public override string ToString() => new(text, 0, Length);

    private void Digits(ulong value, char end)
    {
        MakeRoom(MostDigits + 1);
        int digits = 1;
        for (ulong rest = value / 10; rest > 0; rest /= 10) digits++;
        for (int i = Length + digits - 1; i >= Length; i--, value /= 10) text[i] = (char)('0' + value % 10);
        text[Length + digits] = end;
        Length += digits + 1;
    }

    private void MakeRoom(int more)
    {
        if (Length + more > text.Length) Array.Resize(ref text, Math.Max(text.Length * 2, Length + more));
    }
}
