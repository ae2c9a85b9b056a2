using System.Globalization;
using System.Text;

namespace Corpus.Text.Source;

/// <summary>Puts letters and the marks behind them together: <c>e</c> and U+0301 become <c>é</c>, as file systems that take names apart do not.</summary>
/// <remarks>By a table of its own, because the runtime composes nothing where it has no globalization data. This is Unicode's canonical composition (NFC),
/// except that
/// single characters which stand for another one, such as the Kelvin sign, stay as they are.</remarks>
internal static class ComposedText
{
    private const char FirstMark = '\u0300';
    private const int Leads = 0x1100, Vowels = 0x1161, Tails = 0x11A7, Syllables = 0xAC00, LeadCount = 19, VowelCount = 21, TailCount = 28;

    private static readonly Lazy<CompositionTable> Table = new(CompositionTable.Load);

    /// <summary><paramref name="text"/> with its letters and marks composed; the same string when there is nothing to compose.</summary>
    public static string Of(string text)
    {
        foreach (char c in text)
            if (IsMark(c)) return Composed(Decomposed(text));
        return text;
    }

    private static bool IsMark(char c) => c >= FirstMark && (c is >= (char)Vowels and < (char)(Tails + TailCount)
        || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark);

    // Letters and marks one by one, the marks behind each letter in their canonical order.
    private static List<char> Decomposed(string text)
    {
        var characters = new List<char>(text.Length + 8);
        foreach (char c in text) Append(c, characters);
        for (int i = 1; i < characters.Count; i++)
        {
            char mark = characters[i];
            int order = Table.Value.ClassOf(mark), at = i;
            if (order == 0) continue;
            for (; at > 0 && Table.Value.ClassOf(characters[at - 1]) > order; at--) characters[at] = characters[at - 1];
            characters[at] = mark;
        }
        return characters;
    }

    private static void Append(char c, List<char> characters)
    {
        if (!Table.Value.Parts.TryGetValue(c, out var parts))
        {
            characters.Add(c);
            return;
        }
        Append(parts.Letter, characters);
        characters.Add(parts.Mark);
    }

    private static string Composed(List<char> characters)
    {
        var composed = new StringBuilder(characters.Count);
        // Where the last letter stands, and the class of the last mark behind it that found no letter.
        int letter = -1, blocked = 0;
        foreach (char c in characters)
        {
            int order = Table.Value.ClassOf(c);
            bool reaches = letter >= 0 && (letter == composed.Length - 1 || blocked < order);
            if (reaches && Pair(composed[letter], c) is { } whole)
            {
                composed[letter] = whole;
                continue;
            }
            if (order == 0) letter = composed.Length;
            blocked = order;
            composed.Append(c);
        }
        return composed.ToString();
    }

    private static char? Pair(char letter, char mark)
    {
        if (Table.Value.Wholes.TryGetValue((letter, mark), out char whole)) return whole;
        int lead = letter - Leads, vowel = mark - Vowels, syllable = letter - Syllables, tail = mark - Tails;
        if (lead is >= 0 and < LeadCount && vowel is >= 0 and < VowelCount) return (char)(Syllables + (lead * VowelCount + vowel) * TailCount);
        return syllable is >= 0 and < LeadCount * VowelCount * TailCount && syllable % TailCount == 0 && tail is > 0 and < TailCount ? (char)(letter + tail)
            : null;
    }

    private sealed class CompositionTable
    {
        private readonly Dictionary<char, byte> classes = [];

        public Dictionary<(char Letter, char Mark), char> Wholes { get; } = [];

        public Dictionary<char, (char Letter, char Mark)> Parts { get; } = [];

        public int ClassOf(char c) => c >= FirstMark && classes.TryGetValue(c, out byte order) ? order : 0;

        public static CompositionTable Load()
        {
            var table = new CompositionTable();
            using var stream = typeof(ComposedText).Assembly.GetManifestResourceStream("composition.txt")!;
            using var rows = new StreamReader(stream);
            while (rows.ReadLine() is { } row)
                if (!row.StartsWith("#", StringComparison.Ordinal)) table.Add(row.Split('\t', ' '));
            return table;
        }

        // 230, 0300-0314, 033D: a class and its marks. +0301, 0041=00C1: a mark, and letters without it and with it.
        private void Add(string[] row)
        {
            for (int i = 1; i < row.Length; i++)
            {
                char first = Character(row[i].Substring(0, 4)), last = Character(row[i].Substring(row[i].Length - 4));
                if (row[0][0] == '+')
                {
                    var parts = (first, Character(row[0].Substring(1)));
                    Wholes[parts] = last;
                    Parts[last] = parts;
                }
                else for (int c = first; c <= last; c++) classes[(char)c] = byte.Parse(row[0], NumberStyles.None, CultureInfo.InvariantCulture);
            }
        }

        private static char Character(string digits) => (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
    }
}
