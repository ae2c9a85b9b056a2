using Corpus.Text.Source.Scanning;
using System.Globalization;

namespace Corpus.Text.Index.Sources;

/// <summary>Joins the words of one number: 1,500 and fifteen hundred, 2.5 million and 2,500,000. What may be no number stays as it is written.</summary>
internal sealed class NumberReader(string text, SpokenWords words, CountingWords counting)
{
    private const int MostDigits = 18;
    private const decimal MostValue = 1_000_000_000_000_000m;

    // The number that the last words are: where it begins, what is closed of it, and what may still grow.
    private int first = -1;
    private decimal total, current, scale;
    private bool isUncertain, isDigits;
    // two hundred <and> fifty: a word of its own unless a number follows.
    private (int Start, int End, uint Hash)? link;

    /// <summary>Takes the digits that begin at <paramref name="start"/> as one number, with their separators; returns where they end, and 0 for what is no
    /// number of digits alone.</summary>
    public int Digits(int start, int end, int limit)
    {
        if (!IsDigit(text[start])) return 0;
        int digits = start;
        while (digits < end && IsDigit(text[digits])) digits++;
        if (digits < end) return Ending(start, digits, end);
        if (digits - start > MostDigits) return 0;
        char group = counting.IsDecimalComma ? '.' : ',', point = counting.IsDecimalComma ? ',' : '.';
        var value = new System.Text.StringBuilder(text, start, digits - start, MostDigits);
        while (digits + 3 < limit && value.Length <= MostDigits && value.Length - (digits == end ? 0 : 3) <= MostDigits && IsGroup(digits, group, limit))
        {
            value.Append(text, digits + 1, 3);
            digits += 4;
        }
        if (digits + 1 < limit && text[digits] == point && IsDigit(text[digits + 1]))
        {
            int behind = digits + 1;
            while (behind < limit && IsDigit(text[behind])) behind++;
            // 10.30.15 is no number, and neither is 3.5km.
            if (behind - digits <= 8 && !(behind < limit && (WordCharacters.IsLetter(text[behind])
                || (text[behind] is '.' or ',' or ':' && behind + 1 < limit && IsDigit(text[behind + 1])))))
            {
                value.Append('.').Append(text, digits + 1, behind - digits - 1);
                digits = behind;
            }
        }
        Close();
        if (decimal.TryParse(value.ToString(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
            Begin(start, digits, number, uncertain: false);
        else return 0;
        // Only a million may follow: 2.5 million.
        isDigits = true;
        return digits;
    }

    /// <summary>Takes the next word.</summary>
    public void Word(int start, int end, uint hash, CountingWord worth, bool denies)
    {
        if (first >= 0 && link is null && worth.Kind == CountingKind.Link && MayLink(start))
        {
            link = (start, end, hash);
            words.Add(start, end, hash, WordTraits.None);
            return;
        }
        if (first >= 0 && Grows(start, worth))
        {
            link = null;
            words.Add(start, end, hash, WordTraits.None);
            return;
        }
        Close();
        if (worth.Kind is CountingKind.Number or CountingKind.Uncertain) Begin(start, end, worth.Value, worth.Kind == CountingKind.Uncertain, hash);
        // German: hundert, tausend.
        else if (worth.Kind == CountingKind.Scale && counting.IsDecimalComma && worth.Value <= 1000)
        {
            Begin(start, end, worth.Value, uncertain: false, hash);
            scale = worth.Value;
        }
        else if (worth.Kind == CountingKind.Ordinal) words.Add(start, end, CountingWords.HashOf(worth.Value, ordinal: true), WordTraits.Number);
        else if (worth.Kind == CountingKind.Percent) words.Add(start, end, CountingWords.Percent, WordTraits.Number);
        else
            words.Add(start, end, hash, (worth.Kind is CountingKind.Amount or CountingKind.Scale ? WordTraits.Number : WordTraits.None)
                | (worth.Kind == CountingKind.Negation || denies ? WordTraits.Negation : WordTraits.None)
                | (IsDigit(text[start]) ? WordTraits.Number : WordTraits.None));
    }

    /// <summary>Nothing more belongs to the number that was begun.</summary>
    public void Close()
    {
        if (first < 0) return;
        int from = first;
        first = -1;
        if (link is not null) words.RemoveLast();
        bool single = words.Count - from == 1;
        if (isUncertain && single) words.Mark(from, WordTraits.Number);
        else words.Merge(from, CountingWords.HashOf(total + current, ordinal: false), WordTraits.Number | WordTraits.Valued);
        if (link is { } left) words.Add(left.Start, left.End, left.Hash, WordTraits.None);
        link = null;
    }

    private void Begin(int start, int end, decimal value, bool uncertain, uint hash = 0)
    {
        first = words.Count;
        (total, current, scale, isUncertain, isDigits) = (0, value, 0, uncertain, false);
        words.Add(start, end, hash, WordTraits.None);
    }

    // The next word, where it belongs to the number: "million" behind "two", "five" behind "twenty".
    private bool Grows(int start, CountingWord worth)
    {
        if (!Follows(start) || link is not null && worth is not { Kind: CountingKind.Number or CountingKind.Uncertain, Value: > 0 and < 100 }) return false;
        if (worth.Kind == CountingKind.Scale && current > 0)
        {
            if (worth.Value == 100 && (isDigits || current is >= 20 or < 1)) return false;
            if (worth.Value > 100 && scale > 100 && worth.Value >= scale && total > 0) return false;
            if (total + current * worth.Value > MostValue) return false;
            if (worth.Value == 100) current *= 100;
            else (total, current, isDigits) = (total + current * worth.Value, 0, false);
            scale = worth.Value;
            return true;
        }
        if (worth.Kind is not (CountingKind.Number or CountingKind.Uncertain) || isDigits) return false;
        bool fits = current == 0 ? scale >= 1000 && worth.Value < 1000
            : current % 100 == 0 && scale == 100 ? worth.Value < 100
            : current is >= 20 and < 1000 && current % 10 == 0 && current % 100 >= 20 && worth.Value is > 0 and < 10;
        if (fits) current += worth.Value;
        return fits;
    }

    private bool Follows(int start)
    {
        int gap = words.RangeOf(words.Count - 1).End;
        if (start - gap > 2) return false;
        for (int i = gap; i < start; i++)
            if (!(char.IsWhiteSpace(text[i]) || text[i] is '-' or '‑' or '‐')) return false;
        return true;
    }

    private bool MayLink(int start) => !isDigits && Follows(start)
        && (current > 0 && scale == 100 && current % 100 == 0 || current == 0 && scale >= 1000);

    // 3rd, 21st
    private int Ending(int start, int digits, int end)
    {
        if (digits - start > 4
            || !counting.OrdinalEndings.Exists(e => text.AsSpan(digits, end - digits).Equals(e.AsSpan(), StringComparison.OrdinalIgnoreCase)))
            return 0;
        Close();
        words.Add(start, end, CountingWords.HashOf(int.Parse(text.Substring(start, digits - start), NumberStyles.None, CultureInfo.InvariantCulture),
            ordinal: true), WordTraits.Number);
        return end;
    }

    // The separator and exactly three digits. A space that does not break groups in every language.
    private bool IsGroup(int at, char group, int limit) =>
        (text[at] == group || text[at] is '\u00A0' or '\u202F' or '\u2009') && IsDigit(text[at + 1]) && IsDigit(text[at + 2]) && IsDigit(text[at + 3])
        && !(at + 4 < limit && (IsDigit(text[at + 4]) || WordCharacters.IsLetter(text[at + 4])));

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
