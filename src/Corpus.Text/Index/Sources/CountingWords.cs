using System.Collections.Concurrent;
using System.Globalization;
using Corpus.Text.Index.Reuse;
using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Sources;

/// <summary>What a word that counts or denies is worth.</summary>
/// <param name="Kind">What it does.</param>
/// <param name="Value">Its value; for a scale what it multiplies by.</param>
internal readonly record struct CountingWord(CountingKind Kind, decimal Value);

/// <summary>What a word does in a number, or that it denies.</summary>
internal enum CountingKind
{
    /// <summary>An ordinary word.</summary>
    None,

    /// <summary>A number of its own: twelve.</summary>
    Number,

    /// <summary>A number only beside others: one million, but "one of us".</summary>
    Uncertain,

    /// <summary>Multiplies what stands before it: hundred.</summary>
    Scale,

    /// <summary>Stands inside a number: two hundred and five.</summary>
    Link,

    /// <summary>A place in a row: third, 3rd.</summary>
    Ordinal,

    /// <summary>How much, without a value that digits could write: dozens.</summary>
    Amount,

    /// <summary>A word for the percent sign.</summary>
    Percent,

    /// <summary>Turns the statement into its opposite.</summary>
    Negation,
}

/// <summary>The words of a language that count or deny, found by their hashes. Numbers below a thousand that a language writes as single words are made from
/// their parts: zweihundertfünfzig.</summary>
internal sealed class CountingWords
{
    private static readonly ConcurrentDictionary<string, CountingWords> Known = new(StringComparer.Ordinal);

    private readonly Dictionary<uint, CountingWord> words = [];
    private readonly HashSet<uint> firstOfTwo = [];
    private readonly WordTable negations;

    private CountingWords(TextLanguage language)
    {
        var numbers = language[WordList.NumberWords];
        string? link = null;
        foreach (string key in numbers.Keys)
        {
            string value = numbers.ValueOf(key.AsSpan())!;
            if (value == "+") link = key;
            int space = key.IndexOf(' ');
            if (space > 0) firstOfTwo.Add(HashOf(key.Substring(0, space)));
            words[HashOf(key)] = Parse(value);
        }
        if (link is not null && language.NumbersAreJoined) AddCompounds(numbers, link);
        negations = language[WordList.Negations];
        foreach (string key in negations.Keys)
        {
            if (negations.ValueOf(key.AsSpan()) == "ending") NegationEndings.Add(key);
            else words[HashOf(key)] = new CountingWord(CountingKind.Negation, 0);
        }
        IsDecimalComma = language.HasDecimalComma;
        foreach (string key in language[WordList.Ordinals].Keys) OrdinalEndings.Add(key);
    }

    /// <summary>Whether 1,5 is one and a half, and 1.500 a thousand and a half.</summary>
    public bool IsDecimalComma { get; }

    /// <summary>What makes an ordinal of digits: rd.</summary>
    public List<string> OrdinalEndings { get; } = [];

    /// <summary>What makes a denial of the word before it: n't.</summary>
    public List<string> NegationEndings { get; } = [];

    /// <summary>Whether the word denies, or is an ending that does.</summary>
    public bool IsNegation(ReadOnlySpan<char> word) => negations.Contains(word);

    /// <summary>The hash of the percent sign and of the words for it.</summary>
    public static uint Percent { get; } = HashOf("%percent") ^ 0x5bd1e995;

    /// <summary>The words of <paramref name="language"/>.</summary>
    public static CountingWords Of(TextLanguage language) => Known.GetOrAdd(language.IsKnown ? language.Code : TextLanguage.Default.Code,
        code => new CountingWords(TextLanguage.Of(code)));

    /// <summary>What the word with this hash is worth.</summary>
    public CountingWord this[uint hash] => words.TryGetValue(hash, out var word) ? word : default;

    /// <summary>What two words together are worth: per cent.</summary>
    public CountingWord OfTwo(uint first, string both) => firstOfTwo.Contains(first) ? this[HashOf(both)] : default;

    /// <summary>Whether two words may belong together.</summary>
    public bool MayBeFirstOfTwo(uint hash) => firstOfTwo.Contains(hash);

    /// <summary>The same for a number however it is written.</summary>
    public static uint HashOf(decimal value, bool ordinal) => HashOf("n" + value.ToString("0.##########", CultureInfo.InvariantCulture).Replace('.', 'p')
        + (ordinal ? "th" : "")) ^ 0x5bd1e995;

    /// <summary>The hash of all letters and digits of <paramref name="word"/>, as <see cref="WordCursor"/> takes it.</summary>
    public static uint HashOf(string word)
    {
        uint hash = 0;
        for (var cursor = new WordCursor(word.AsSpan(), 0, word.Length); cursor.MoveNext();) hash = hash == 0 ? cursor.Hash : StableHash.Add(hash, cursor.Hash);
        return hash;
    }

    // "20", "1?", "x100", "3.", "+", "%", "~"
    private static CountingWord Parse(string value) => value switch
    {
        "+" => new CountingWord(CountingKind.Link, 0),
        "%" => new CountingWord(CountingKind.Percent, 0),
        "~" => new CountingWord(CountingKind.Amount, 0),
        _ when value[0] == 'x' => new CountingWord(CountingKind.Scale, Number(value.Substring(1))),
        _ when value[value.Length - 1] == '?' => new CountingWord(CountingKind.Uncertain, Number(value.Substring(0, value.Length - 1))),
        _ when value[value.Length - 1] == '.' => new CountingWord(CountingKind.Ordinal, Number(value.Substring(0, value.Length - 1))),
        _ => new CountingWord(CountingKind.Number, Number(value)),
    };

    private static decimal Number(string digits) =>
        decimal.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out decimal number) ? number : 0;

    // fünfundzwanzig, zweihundert, zweihundertfünfundzwanzig, fünfzigtausend
    private void AddCompounds(WordTable numbers, string link)
    {
        var below = new Dictionary<string, int>(StringComparer.Ordinal);
        var units = new Dictionary<string, int>(StringComparer.Ordinal);
        string? hundred = null, thousand = null;
        foreach (string key in numbers.Keys)
        {
            var word = Parse(numbers.ValueOf(key.AsSpan())!);
            if (word is { Kind: CountingKind.Scale, Value: 100 }) hundred = key;
            else if (word is { Kind: CountingKind.Scale, Value: 1000 }) thousand = key;
            else if (word.Kind is CountingKind.Number && word.Value is > 0 and < 100) below[key] = (int)word.Value;
            if (word.Kind is CountingKind.Number or CountingKind.Uncertain && word.Value is > 0 and < 10) units[key] = (int)word.Value;
        }
        foreach (var tens in below.Where(b => b.Value % 10 == 0 && b.Value > 10).ToList())
            foreach (var unit in units) below[unit.Key + link + tens.Key] = tens.Value + unit.Value;
        if (hundred is not null)
            foreach (var unit in units)
                foreach (var rest in below.Where(b => b.Value < 100).Append(new KeyValuePair<string, int>("", 0)).ToList())
                    below[unit.Key + hundred + rest.Key] = unit.Value * 100 + rest.Value;
        foreach (var compound in below.Concat(units))
        {
            if (below.ContainsKey(compound.Key)) words[HashOf(compound.Key)] = new CountingWord(CountingKind.Number, compound.Value);
            if (thousand is not null) words[HashOf(compound.Key + thousand)] = new CountingWord(CountingKind.Number, compound.Value * 1000);
        }
    }
}
