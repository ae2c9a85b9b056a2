using System.Globalization;
using System.Text;

namespace Corpus.Text.Records.Digests;

/// <summary>Writes numbers and strings as text: <c>12 </c>, <c>5:ferry</c>, and <c>-</c> for no string.</summary>
internal sealed class DigestWriter
{
    private readonly StringBuilder text = new();

    /// <summary>The number of characters so far.</summary>
    public int Length => text.Length;

    /// <summary>Whether half of a surrogate pair was written, which no UTF-8 holds.</summary>
    public bool IsTorn { get; private set; }

    /// <summary>Appends <paramref name="characters"/> as they are.</summary>
    public void Raw(string characters) => text.Append(characters);

    /// <summary>Appends a number, 0 or more.</summary>
    public void Number(int value) => Number((ulong)value);

    /// <inheritdoc cref="Number(int)"/>
    public void Number(ulong value) => text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(' ');

    /// <summary>Appends a string, or that there is none.</summary>
    public void String(string? value)
    {
        if (value is null)
        {
            text.Append('-');
            return;
        }
        IsTorn |= !IsWellFormed(value);
        text.Append(value.Length.ToString(CultureInfo.InvariantCulture)).Append(':').Append(value);
    }

    /// <summary>Takes back what was written behind the first <paramref name="length"/> characters.</summary>
    public void CutTo(int length)
    {
        text.Length = length;
        IsTorn = false;
    }

    private static bool IsWellFormed(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            if (!char.IsSurrogate(value[i])) continue;
            if (i + 1 == value.Length || !char.IsSurrogatePair(value[i], value[i + 1])) return false;
            i++;
        }
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
