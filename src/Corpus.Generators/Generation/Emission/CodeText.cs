using System.Text;

namespace Corpus.Generators.Generation.Emission;

/// <summary>Generated C# in the making: whole lines, ended by '\n' on every machine.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder text = new();

    /// <summary>The number of characters so far.</summary>
    public int Length => text.Length;

    /// <summary>Appends <paramref name="lines"/>, each behind <paramref name="indent"/> spaces and ended.</summary>
    public CodeText Add(int indent, string lines)
    {
        int start = 0;
        while (start <= lines.Length)
        {
            int end = lines.IndexOf('\n', start);
            if (end < 0) end = lines.Length;
            if (end > start) text.Append(' ', indent).Append(lines, start, end - start);
            text.Append('\n');
            start = end + 1;
        }
        return this;
    }

    /// <summary>Appends all of <paramref name="other"/> as it stands.</summary>
    public CodeText Add(CodeText other)
    {
        var part = new char[Math.Min(other.Length, 4096)];
        for (int start = 0; start < other.Length; start += part.Length)
        {
            int length = Math.Min(part.Length, other.Length - start);
            other.text.CopyTo(start, part, 0, length);
            text.Append(part, 0, length);
        }
        return this;
    }

    /// <summary>Takes back what stands behind the first <paramref name="length"/> characters.</summary>
    public void CutTo(int length) => text.Length = length;

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
