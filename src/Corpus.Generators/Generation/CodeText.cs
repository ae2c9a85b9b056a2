using System.Text;

namespace Corpus.Generators.Generation;

/// <summary>Generated C# in the making: whole lines, ended by '\n' on every machine.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder text = new();

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

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
