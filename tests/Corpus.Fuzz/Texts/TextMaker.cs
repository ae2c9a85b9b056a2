using System.Globalization;
using System.Text;

namespace Corpus.Fuzz.Texts;

/// <summary>Makes hostile texts, as bytes: articles that were cut, doubled, shuffled and peppered, and texts that never were articles.</summary>
/// <param name="random">Decides everything.</param>
/// <param name="longest">The length of the longest text, in UTF-16 code units.</param>
internal sealed class TextMaker(Random random, int longest)
{
    private const string Marks = "\"“”‟„«»‹›'‘’‚＂";

    /// <summary>One character of each Unicode category that a string can hold.</summary>
    private static readonly char[] OfEachCategory =
        [.. Enumerable.Range(0, 0x10000).GroupBy(c => CharUnicodeInfo.GetUnicodeCategory((char)c)).SelectMany(g => new[] { (char)g.First(), (char)g.Last() })];

    /// <summary>The next text.</summary>
    public byte[] Next()
    {
        string text = random.Next(4) == 0 ? Made() : BaseTexts.Whole[random.Next(BaseTexts.Whole.Count)];
        for (int turn = random.Next(1, 9); turn > 0; turn--) text = Mutated(text);
        if (text.Length > longest) text = text[..longest];
        return Damaged(Encoded(text));
    }

    private string Made()
    {
        var made = new StringBuilder();
        for (int turn = random.Next(1, 120); turn > 0; turn--)
        {
            made.Append(Piece());
            if (random.Next(3) == 0) made.Append(' ');
        }
        return made.ToString();
    }

    private string Mutated(string text)
    {
        int at = random.Next(text.Length + 1), end = Math.Min(text.Length, at + random.Next(1, 200));
        return random.Next(13) switch
        {
            0 => text[..at],
            1 => text[at..],
            2 => text.Remove(at, end - at),
            3 => text.Insert(end, text[at..end]),
            4 => string.Join('\n', Shuffled(text.Split('\n'))),
            5 => string.Concat(text.Select(c => Marks.Contains(c) && random.Next(2) == 0 ? Marks[random.Next(Marks.Length)] : c)),
            6 => text.Insert(at, OfEachCategory[random.Next(OfEachCategory.Length)].ToString()),
            7 => text.Insert(at, ((char)random.Next(0xD800, 0xE000)).ToString()),
            8 => text.Insert(at, Repeated(Piece())),
            9 => Matter() + text,
            10 => text.Insert(at, Nested()),
            11 => text.Replace("\n", random.Next(3) switch { 0 => "\r\n", 1 => "\r", _ => "" }, StringComparison.Ordinal),
            _ => text.Insert(at, Piece()),
        };
    }

    private string Matter()
    {
        var matter = new StringBuilder("---\n");
        for (int turn = random.Next(8); turn > 0; turn--) matter.Append(random.Next(3) == 0 ? Piece() : $"key{turn}: {Piece()}\n");
        return matter.Append(random.Next(4) == 0 ? "" : "---\n").ToString();
    }

    private string Nested()
    {
        string opening = Piece(), closing = Piece();
        int depth = random.Next(1, 40);
        return string.Concat(Enumerable.Repeat(opening, depth)) + "words" + string.Concat(Enumerable.Repeat(closing, depth));
    }

    // Mostly a few; now and then a huge line.
    private string Repeated(string piece) => string.Concat(Enumerable.Repeat(piece, random.Next(40) == 0 ? random.Next(2_000) : random.Next(1, 20)));

    private string Piece() => BaseTexts.Pieces[random.Next(BaseTexts.Pieces.Count)];

    private string[] Shuffled(string[] lines)
    {
        random.Shuffle(lines);
        return lines;
    }

    private byte[] Encoded(string text)
    {
        Encoding encoding = random.Next(12) switch
        {
            0 => Encoding.Unicode,
            1 => Encoding.BigEndianUnicode,
            2 => Encoding.Latin1,
            3 => Encoding.UTF32,
            _ => Encoding.UTF8,
        };
        bool mark = encoding == Encoding.UTF8 ? random.Next(5) == 0 : random.Next(5) > 0;
        return [.. mark ? encoding.Preamble : [], .. encoding.GetBytes(text)];
    }

    private byte[] Damaged(byte[] bytes)
    {
        if (random.Next(8) > 0 || bytes.Length == 0) return bytes;
        for (int turn = random.Next(1, 5); turn > 0; turn--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        return random.Next(2) == 0 ? bytes : bytes[..random.Next(bytes.Length)];
    }
}
