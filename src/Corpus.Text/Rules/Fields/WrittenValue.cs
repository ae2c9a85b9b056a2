using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Rules.Fields;

/// <summary>Writes words into YAML so that they are read back as they are.</summary>
internal static class WrittenValue
{
    /// <summary><paramref name="value"/> in the quotation marks of <paramref name="before"/>, which it stands in place of; without marks where it needs
    /// none.</summary>
    public static string Of(string value, string before)
    {
        if (before.StartsWith("\"", StringComparison.Ordinal)) return "\"" + value.Replace("\\", "\\\\").Replace("\"", "\\\"") + "\"";
        return before.StartsWith("'", StringComparison.Ordinal) || !IsPlain(value) ? "'" + value.Replace("'", "''") + "'" : value;
    }

    private static bool IsPlain(string value)
    {
        for (int i = 0; i < value.Length; i++)
        {
            char c = value[i];
            if (!WordCharacters.IsPart(c) && (c is not ('-' or '_' or '/' or '.' or ' ') || i == 0 || (c == ' ' && i == value.Length - 1))) return false;
        }
        return value.Length > 0 && !double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _)
            && value.ToLowerInvariant() is not ("true" or "false" or "null" or "yes" or "no");
    }
}
