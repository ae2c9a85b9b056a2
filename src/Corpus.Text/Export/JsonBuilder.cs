using System.Globalization;
using System.Text;

namespace Corpus.Text.Export;

/// <summary>Writes one JSON text after the other, escaped as by <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c>. A writer of our own, so that the library
/// brings no package along where .NET itself has none.</summary>
internal sealed class JsonBuilder
{
    private const string Hex = "0123456789ABCDEF";

    private char[] buffer = new char[16 * 1024];
    private int length;
    // Whether a comma stands before the next name or value.
    private bool isNext;

    /// <summary>Forgets what was written.</summary>
    public void Clear() => (length, isNext) = (0, false);

    /// <summary>Begins an object as a value.</summary>
    public void BeginObject() => Begin('{');

    /// <summary>Ends the innermost object.</summary>
    public void EndObject() => End('}');

    /// <summary>Begins an array as a value.</summary>
    public void BeginArray() => Begin('[');

    /// <summary>Ends the innermost array.</summary>
    public void EndArray() => End(']');

    /// <summary>Writes the name of the next value; it needs no escape.</summary>
    public void Name(string name)
    {
        Separate();
        Add('"');
        Add(name.AsSpan());
        Add('"');
        Add(':');
        isNext = false;
    }

    /// <summary>Writes a string, or <c>null</c>.</summary>
    public void Value(string? value)
    {
        if (value is null) Word("null");
        else Value(value.AsSpan());
    }

    /// <summary>Writes a string. Half of a surrogate pair becomes U+FFFD.</summary>
    public void Value(ReadOnlySpan<char> value)
    {
        Separate();
        Add('"');
        for (int from = 0; from < value.Length;)
        {
            int at = from;
            while (at < value.Length && IsPlain(value[at])) at++;
            Add(value.Slice(from, at - from));
            if (at == value.Length) break;
            from = at + 1;
            if (!char.IsSurrogate(value[at])) Escape(value[at]);
            else if (char.IsHighSurrogate(value[at]) && from < value.Length && char.IsLowSurrogate(value[from]))
            {
                Escape(value[at]);
                Escape(value[from++]);
            }
            else Escape('\uFFFD');
        }
        Add('"');
    }

    /// <summary>Writes a number that is not negative.</summary>
    public void Value(int number)
    {
        Separate();
        Span<char> digits = stackalloc char[10];
        int at = digits.Length;
        do digits[--at] = (char)('0' + number % 10);
        while ((number /= 10) > 0);
        Add(digits.Slice(at));
    }

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void Value(bool value) => Word(value ? "true" : "false");

    /// <summary>Ends a line of JSON lines.</summary>
    public void EndLine() => Add('\n');

    /// <summary>What was written, in UTF-8.</summary>
    public byte[] ToUtf8() => Encoding.UTF8.GetBytes(buffer, 0, length);

    /// <summary>What was written.</summary>
    public override string ToString() => new(buffer, 0, length);

    private void Begin(char bracket)
    {
        Separate();
        Add(bracket);
        isNext = false;
    }

    private void End(char bracket)
    {
        Add(bracket);
        isNext = true;
    }

    private void Word(string word)
    {
        Separate();
        Add(word.AsSpan());
    }

    private void Separate()
    {
        if (isNext) Add(',');
        isNext = true;
    }

    // What Unicode has given no meaning, blanks other than the space, and the byte order mark are written out as well.
    private static bool IsPlain(char c) => c < '\u007F' ? c >= ' ' && c is not ('"' or '\\')
        : c != '\uFEFF' && CharUnicodeInfo.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Surrogate or UnicodeCategory.PrivateUse
            or UnicodeCategory.OtherNotAssigned or UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);

    private void Escape(char c)
    {
        Add('\\');
        int known = "\"\\\b\t\n\f\r".IndexOf(c);
        if (known >= 0)
        {
            Add("\"\\btnfr"[known]);
            return;
        }
        Add('u');
        for (int shift = 12; shift >= 0; shift -= 4) Add(Hex[c >> shift & 0xF]);
    }

    private void Add(char c)
    {
        if (length == buffer.Length) Array.Resize(ref buffer, 2 * length);
        buffer[length++] = c;
    }

    private void Add(ReadOnlySpan<char> characters)
    {
        if (length + characters.Length > buffer.Length) Array.Resize(ref buffer, Math.Max(2 * buffer.Length, length + characters.Length));
        characters.CopyTo(buffer.AsSpan(length));
        length += characters.Length;
    }
}
