using System.Globalization;
using System.Text;

namespace Corpus.Text;

/// <summary>Values that pass through a configuration file, where <c>#</c> and <c>;</c> begin a comment, a line end ends the value and blanks around it are
/// lost.</summary>
internal static class ConfigValue
{
    private const char Sign = '%';

    /// <summary><paramref name="value"/> with <c>%</c> and two hexadecimal digits for each byte (UTF-8) of a character that a configuration file or a build
    /// could
    /// take for its own: "C# projects" becomes "C%23%20projects". A usual path stays as it is.</summary>
    public static string Escape(string value)
    {
        var escaped = new StringBuilder(value.Length + 8);
        for (int i = 0; i < value.Length; i++)
        {
            if (IsPlain(value[i]))
            {
                escaped.Append(value[i]);
                continue;
            }
            int length = char.IsHighSurrogate(value[i]) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]) ? 2 : 1;
            foreach (byte unit in Encoding.UTF8.GetBytes(value.Substring(i, length)))
                escaped.Append(Sign).Append(unit.ToString("X2", CultureInfo.InvariantCulture));
            i += length - 1;
        }
        return escaped.ToString();
    }

    /// <summary>What <see cref="Escape"/> was given.</summary>
    public static string Unescape(string value) => value.IndexOf(Sign) < 0 ? value : Uri.UnescapeDataString(value);

    private static bool IsPlain(char c) =>
        c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '/' or '\\' or ':' or '.' or '-' or '_' or '+' or '~' or ',' or '=' or '!';
}
