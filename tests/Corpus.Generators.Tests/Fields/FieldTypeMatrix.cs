namespace Corpus.Generators.Tests.Fields;

/// <summary>The types of fields, each with right values and with three wrong ones. Values are written into YAML plain and in quotation marks.</summary>
internal static class FieldTypeMatrix
{
    /// <summary>The property's type, a right value, how the program prints it, three wrong values and what the finding asks for.</summary>
    public static readonly (string Type, string Right, string Printed, string[] Wrong, string Expected)[] Rows =
    [
        ("bool", "true", "True", ["yes", "1", "tru"], "true or false"),
        ("sbyte", "-128", "-128", ["-129", "128", "1.0"], "a whole number from -128 to 127"),
        ("byte", "255", "255", ["256", "-1", "x"], "a whole number from 0 to 255"),
        ("short", "-32768", "-32768", ["32768", "1e3", "0x10"], "a whole number from -32768 to 32767"),
        ("ushort", "65535", "65535", ["65536", "-1", "1_000"], "a whole number from 0 to 65535"),
        ("int", "+7", "7", ["2147483648", "7.5", "seven"], "a whole number from -2147483648 to 2147483647"),
        ("uint", "4294967295", "4294967295", ["4294967296", "-1", "1,000"], "a whole number from 0 to 4294967295"),
        ("long", "-9223372036854775808", "-9223372036854775808", ["9223372036854775808", "1 000", "ten"],
            "a whole number from -9223372036854775808 to 9223372036854775807"),
        ("ulong", "18446744073709551615", "18446744073709551615", ["18446744073709551616", "-1", "(1)"], "a whole number from 0 to 18446744073709551615"),
        ("decimal", "-1.50", "-1.50", ["1,5", "1e5", "$1"], "a number such as 1.5"),
        ("double", "1.5e3", "1500", ["1e999", "NaN", "half"], "a number such as 1.5"),
        ("DateOnly", "2024-02-29", "02/29/2024", ["2023-02-29", "2024-2-9", "May 1, 2024"], "a date such as 2021-06-18"),
        ("DateTimeOffset", "2024-05-01T09:30:00+02:00", "05/01/2024 09:30:00 +02:00", ["2024-05-01T09:30:00", "2024-05-01", "09:30"],
            "a date and time with its offset, such as 2021-06-18T09:30:00+02:00"),
        ("Uri", "https://example.org/a?b=c", "https://example.org/a?b=c", ["/page", "example.org", "https//example.org"],
            "an address such as https://example.org/page"),
        ("Stance", "in-favour", "InFavour", ["favour", "1", "neutral against"], "neutral, in-favour or against"),
        ("ArticleRef", "bakery", "bakery", ["bakeri", "seeds/bakery.txt", "Bakery"], "No article has the id"),
    ];

    /// <summary>The ways in which YAML writes <paramref name="value"/> of a <paramref name="key"/>: the value's own range stands between [| and |].</summary>
    public static IEnumerable<string> Written(string key, string value)
    {
        string quoted = value.Replace("'", "''", StringComparison.Ordinal);
        yield return $"{key}: [|{value}|]\n";
        yield return $"{key}:   [|{value}|]  # a note\n";
        yield return $"{key}: [|'{quoted}'|]\n";
        yield return $"\"{key}\" : [|\"{value}\"|]\n";
        yield return $"{key}:\n  [|{value}|]\n";
        yield return $"{key}:\n  [|\"{value}\"|] # a note\n";
        yield return $"{key}: [|>-\n  {value}|]\n";
        yield return $"{key}: [||-\n    {value}|]\n";
        yield return $"{{{key}: [|\"{value}\"|]}}\n";
        yield return $"{{\n  '{key}':\n    [|'{quoted}'|],\n}}\n";
    }

    /// <summary>The ways in which YAML writes a list of <paramref name="good"/> and then <paramref name="value"/>.</summary>
    public static IEnumerable<string> Listed(string key, string good, string value)
    {
        yield return $"{key}: [\"{good}\", [|\"{value}\"|]]\n";
        yield return $"{key}: [ '{good}',\n   [|'{value}'|] ]\n";
        yield return $"{key}:\n  - {good}\n  - [|{value}|]\n";
        yield return $"{key}:\n- \"{good}\"\n# a note\n- [|\"{value}\"|]\n";
        yield return $"{{ {key}: ['{good}', [|\"{value}\"|]] }}\n";
    }
}
