using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Source.Unwrapping;

/// <summary>Distinguishes the hyphens that part a word at a line's end, which nobody reads, from those that are the word's own: <c>govern-/ment</c>,
/// <c>long-/term</c>.</summary>
internal sealed class LineEndHyphens
{
    // Words are looked up in so many characters on either side, and for so many hyphens: a hostile text must not cost more.
    private const int Reach = 20_000;
    private const int MostAsked = 500;

    // Where words are parted, more than one line of so many ends with a hyphen; elsewhere it is the rare compound.
    private const int Rare = 25;

    private readonly string file;
    private readonly PhysicalLine[] lines;
    private readonly bool parts;
    private int asked;

    private LineEndHyphens(string file, PhysicalLine[] lines, bool parts)
    {
        this.file = file;
        this.lines = lines;
        this.parts = parts;
    }

    /// <summary>The hyphens of the <paramref name="joined"/> lines.</summary>
    public static LineEndHyphens Of(string file, PhysicalLine[] lines, bool[] joined)
    {
        int all = 0, hyphens = 0;
        for (int i = 0; i < lines.Length; i++)
        {
            if (!joined[i]) continue;
            all++;
            if (lines[i].Has(LineForm.Hyphen)) hyphens++;
        }
        return new LineEndHyphens(file, lines, hyphens > 1 && hyphens * Rare >= all);
    }

    /// <summary>Whether the hyphen at the end of that line is read.</summary>
    public bool StaysAt(int line)
    {
        int end = lines[line].End, next = lines[line + 1].Start;
        if (file[end - 1] is '\u00AD' or '¬') return false;
        if (next >= file.Length || !char.IsLower(file[next])) return true;
        int start = end - 1, behind = next;
        start = WordCharacters.LettersStart(file, 0, start);
        behind = WordCharacters.LettersEnd(file, behind, file.Length);
        string before = file.Substring(start, end - 1 - start), rest = file.Substring(next, behind - next);
        if (++asked > MostAsked) return !parts;
        if (Holds(before + rest, start)) return false;
        return Holds(before + "-" + rest, start) || !parts || Holds(rest, start);
    }

    // Whether the word is in the text near a place, from its first letter to its last.
    private bool Holds(string word, int near)
    {
        int from = Math.Max(0, near - Reach), to = Math.Min(file.Length, near + Reach);
        for (int at = from; at < to;)
        {
            int found = file.AsSpan(at, to - at).IndexOf(word.AsSpan(), StringComparison.OrdinalIgnoreCase);
            if (found < 0) return false;
            int start = at + found, end = start + word.Length;
            bool afterHyphen = start > 0 && (WordCharacters.IsLetter(file[start - 1]) || file[start - 1] is '-' or '\n');
            if (!afterHyphen && (end >= file.Length || !WordCharacters.IsLetter(file[end]))) return true;
            at = end;
        }
        return false;
    }
}
