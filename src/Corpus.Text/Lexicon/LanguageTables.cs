using System.Collections.Concurrent;

namespace Corpus.Text.Lexicon;

/// <summary>The words of one language, as data: files <c>Lexicon/{language}/{table}.txt</c>, one entry a line, a tab before its value, '#' before a comment.</summary>
public sealed class LanguageTables
{
    private readonly ConcurrentDictionary<string, WordTable> tables = new(StringComparer.Ordinal);

    private LanguageTables(string language) => Language = language;

    /// <summary>English.</summary>
    public static LanguageTables English { get; } = new("en");

    /// <summary>German.</summary>
    public static LanguageTables German { get; } = new("de");

    /// <summary>The tables of <paramref name="language"/>; English for a language that has none.</summary>
    public static LanguageTables Of(string language) => language == "de" ? German : English;

    /// <summary>What belongs to no language: weights.</summary>
    public static LanguageTables Shared { get; } = new("all");

    /// <summary>The language, as an ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>The table of that name; empty when this language has none.</summary>
    public WordTable Table(string name) => tables.TryGetValue(name, out var table) ? table : tables.GetOrAdd(name, Load);

    private WordTable Load(string name)
    {
        var rows = new List<KeyValuePair<string, string>>();
        using var stream = typeof(LanguageTables).Assembly.GetManifestResourceStream($"lexicon/{Language}/{name}.txt");
        if (stream is null) return new WordTable(rows);
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#') continue;
            int tab = line.IndexOf('\t');
            rows.Add(tab < 0 ? new(line.Trim(), "") : new(line.Substring(0, tab).Trim(), line.Substring(tab + 1).Trim()));
        }
        return new WordTable(rows);
    }
}
