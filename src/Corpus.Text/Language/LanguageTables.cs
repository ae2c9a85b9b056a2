using System.Buffers;
using System.Collections.Concurrent;
using System.Text;

namespace Corpus.Text.Language;

/// <summary>The words of one language, as data: files <c>Language/data/{language}/{table}.txt</c>, one entry a line, a tab before its value, '#' before a
/// comment.</summary>
public sealed class LanguageTables
{
    private readonly ConcurrentDictionary<string, WordTable> tables = new(StringComparer.Ordinal);

    // Asked for every number of a text: too often to be looked up by name each time.
    private WordTable? months, ordinals, dateLinks, dateWords;

    private LanguageTables(string language) => Language = language;

    /// <summary>English.</summary>
    public static LanguageTables English { get; } = new("en");

    /// <summary>German.</summary>
    public static LanguageTables German { get; } = new("de");

    /// <summary>The tables of <paramref name="language"/>; English for a language that has none.</summary>
    public static LanguageTables Of(string language) => language == "de" ? German : English;

    /// <summary>What belongs to no language: agencies, particles of names.</summary>
    public static LanguageTables Shared { get; } = new("shared");

    /// <summary>What was learned from annotated texts: the weights of the models.</summary>
    public static LanguageTables Models { get; } = new("models");

    /// <summary>The language, as an ISO 639-1 code.</summary>
    public string Language { get; }

    /// <summary>The table of that name; empty when this language has none.</summary>
    public WordTable Table(string name) => tables.TryGetValue(name, out var table) ? table : tables.GetOrAdd(name, new WordTable(Rows(name)));

    /// <summary>The months and their numbers.</summary>
    internal WordTable Months => months ??= Table("months");

    /// <summary>What stands behind a day's number: th.</summary>
    internal WordTable Ordinals => ordinals ??= Table("ordinals");

    /// <summary>What stands between a day and its month: of.</summary>
    internal WordTable DateLinks => dateLinks ??= Table("date-links");

    /// <summary>The words before a date that tell what it is: published, updated.</summary>
    internal WordTable DateWords => dateWords ??= Table("date-words");

    /// <summary>The rows of the table of that name, read anew; none when this language has no such table.</summary>
    internal LexiconRows Rows(string name)
    {
        using var stream = typeof(LanguageTables).Assembly.GetManifestResourceStream($"lexicon/{Language}/{name}.txt");
        if (stream is null) return new LexiconRows("");
        int length = (int)stream.Length, read = 0;
        byte[] bytes = ArrayPool<byte>.Shared.Rent(length);
        while (read < length && stream.Read(bytes, read, length - read) is var more and > 0) read += more;
        string text = Encoding.UTF8.GetString(bytes, 0, read);
        ArrayPool<byte>.Shared.Return(bytes);
        return new LexiconRows(text);
    }
}
