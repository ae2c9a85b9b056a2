using System.Text;

namespace Corpus.Generators.Generation.Emission;

/// <summary>Writes words from anywhere into C# so that they can neither end what they stand in nor break it.</summary>
internal static class SafeText
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>For an XML documentation comment: one line, well-formed, shown as it is.</summary>
    public static string Xml(string text)
    {
        StringBuilder? safe = null;
        for (int i = 0; i < text.Length; i++)
        {
            string? instead = InXml(text, i);
            if (instead is null && safe is null) continue;
            safe ??= new StringBuilder(text, 0, i, text.Length + 16);
            if (instead is null) safe.Append(text[i]);
            else safe.Append(instead);
        }
        return safe?.ToString() ?? text;
    }

    /// <summary>For a comment of one line that is no XML.</summary>
    public static string Comment(string text)
    {
        var safe = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++) safe.Append(Plain(text, i) ?? text[i].ToString());
        return safe.ToString();
    }

    /// <summary>As a string literal, with its quotation marks.</summary>
    public static string Literal(string text)
    {
        var safe = new StringBuilder(text.Length + 2).Append('"');
        foreach (char c in text)
        {
            if (c is '"' or '\\') safe.Append('\\').Append(c);
            else if (c is >= ' ' and < '\u007F' || (c >= '\u00A0' && char.IsLetterOrDigit(c))) safe.Append(c);
            else safe.Append("\\u").Append(Hex[c >> 12]).Append(Hex[(c >> 8) & 15]).Append(Hex[(c >> 4) & 15]).Append(Hex[c & 15]);
        }
        return safe.Append('"').ToString();
    }

    private static string? InXml(string text, int at) => text[at] switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => Plain(text, at),
    };

    // What stands instead of a character that would end a comment, break XML, or show words in another order than they are stored; null for all others.
    private static string? Plain(string text, int at)
    {
        char c = text[at];
        if (c < ' ' || c is >= '\u007F' and <= '\u009F' or '\u2028' or '\u2029') return " ";
        if (c is '\uFFFE' or '\uFFFF') return "\uFFFD";
        if (c is '\u200E' or '\u200F' or '\u061C' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') or '\uFEFF') return "";
        if (char.IsHighSurrogate(c)) return at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? null : "\uFFFD";
        if (char.IsLowSurrogate(c)) return at > 0 && char.IsHighSurrogate(text[at - 1]) ? null : "\uFFFD";
        return null;
    }
}
