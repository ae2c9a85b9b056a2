namespace Corpus.Text.Storage.Digests;

/// <summary>Reads what <see cref="DigestWriter"/> wrote. Once something else stands there it is broken, and gives zeros and no strings.</summary>
internal sealed class DigestCursor(string text, int at)
{
    /// <summary>Whether something stood there that the writer does not write.</summary>
    public bool Broken { get; private set; }

    /// <summary>Whether everything was read, or no more can be.</summary>
    public bool AtEnd => Broken || at >= text.Length;

    /// <summary>Marks the rest as unreadable.</summary>
    public void Break() => Broken = true;

    /// <summary>Goes past <paramref name="expected"/>.</summary>
    public void Skip(char expected)
    {
        if (!AtEnd && text[at] == expected) at++;
        else Break();
    }

    /// <summary>A number and its space.</summary>
    public ulong Number() => Digits(' ');

    /// <summary>A number that an <see cref="int"/> holds.</summary>
    public int Int()
    {
        ulong number = Number();
        if (number <= int.MaxValue) return (int)number;
        Break();
        return 0;
    }

    /// <summary>How many of something follow: never more than characters do.</summary>
    public int Count()
    {
        int count = Int();
        if (count <= text.Length - at) return count;
        Break();
        return 0;
    }

    /// <summary>A string; null for none.</summary>
    public string? String()
    {
        if (!AtEnd && text[at] == '-')
        {
            at++;
            return null;
        }
        ulong length = Digits(':');
        if (Broken || length > (ulong)(text.Length - at))
        {
            Break();
            return null;
        }
        at += (int)length;
        return text.Substring(at - (int)length, (int)length);
    }

    private ulong Digits(char end)
    {
        ulong number = 0;
        int start = at;
        while (!AtEnd && text[at] is >= '0' and <= '9') number = number * 10 + (ulong)(text[at++] - '0');
        if (at == start) Break();
        Skip(end);
        return Broken ? 0 : number;
    }
}
