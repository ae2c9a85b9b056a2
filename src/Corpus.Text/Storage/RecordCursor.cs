using System.Text;

namespace Corpus.Text.Storage;

/// <summary>Reads what <see cref="RecordBuffer"/> wrote; past the end, or where a number makes no sense, it goes <see cref="Broken"/> and reads
/// zeros.</summary>
internal struct RecordCursor(byte[] bytes, int at)
{
    private int at = at;

    /// <summary>Whether something was read that is not there.</summary>
    public bool Broken { get; private set; }

    /// <summary>Reads four bytes.</summary>
    public uint Fixed32()
    {
        if (!Has(4)) return 0;
        at += 4;
        return bytes[at - 4] | (uint)bytes[at - 3] << 8 | (uint)bytes[at - 2] << 16 | (uint)bytes[at - 1] << 24;
    }

    /// <summary>Reads a number from 0 on.</summary>
    public int Number()
    {
        uint value = 0;
        for (int shift = 0; shift < 35; shift += 7)
        {
            if (!Has(1)) return 0;
            byte next = bytes[at++];
            value |= (uint)(next & 0x7F) << shift;
            if (next < 0x80) return (int)value;
        }
        Broken = true;
        return 0;
    }

    /// <summary>Skips one byte.</summary>
    public void Skip() => at += Has(1) ? 1 : 0;

    /// <summary>Reads a string or null.</summary>
    public string? String()
    {
        int measure = Number() - 1;
        if (measure < 0) return null;
        int count = measure >> 1;
        if (!Has(count)) return null;
        at += count;
        if ((measure & 1) == 0) return Encoding.UTF8.GetString(bytes, at - count, count);
        var units = new char[count / 2];
        for (int i = 0; i < units.Length; i++) units[i] = (char)(bytes[at - count + i * 2] | bytes[at - count + i * 2 + 1] << 8);
        return new string(units);
    }

    private bool Has(int count)
    {
        bool has = count >= 0 && at >= 0 && bytes.Length - at >= count;
        Broken |= !has;
        return has;
    }
}
