
namespace Corpus.Text.Rules.Text;

/// <summary>CORP1003: control characters, and characters that take no room.</summary>
internal static class InvisibleChecker
{
    /// <summary>Looks at the suspect character at <paramref name="at"/> and returns where to go on.</summary>
    public static int Check(string text, int at, List<RuleFinding> found)
    {
        char c = text[at];
        if (c == '\uDB40') return CheckTags(text, at, found);
        int end = at + 1;
        while (end < text.Length && text[end] == c) end++;
        if (c is '\u200C' or '\u200D' && JoinsLetters(text, at, end)) return end;
        var range = new TextRange(at, end);
        // These three end a line for the compiler and for most editors, so taking them out would join two lines.
        string instead = c is '\u2028' or '\u2029' or '\u0085' ? "\n" : "";
        found.Add(RuleFinding.About(RuleTable.InvisibleCharacter, CharacterNames.Of(c)).At(range).WithEdit(new TextEdit(range, instead)));
        return end;
    }

    // Persian, Hindi and family emoji need their joiners: they stand between characters beyond Latin.
    private static bool JoinsLetters(string text, int start, int end) =>
        start > 0 && end < text.Length && text[start - 1] > '\u024F' && (text[end] > '\u024F' || char.IsWhiteSpace(text[end]) || char.IsPunctuation(text[end]))
        && text[start - 1] is not (>= '\u2000' and <= '\u206F');

    // Tag characters spell a text that nobody sees; only the flags of England, Scotland and Wales are made of them, behind a black flag.
    private static int CheckTags(string text, int at, List<RuleFinding> found)
    {
        int end = at;
        while (end + 1 < text.Length && text[end] == '\uDB40' && text[end + 1] is >= '\uDC00' and <= '\uDC7F') end += 2;
        if (end == at) return at + 1;
        if (at >= 2 && text[at - 2] == '\uD83C' && text[at - 1] == '\uDFF4') return end;
        var range = new TextRange(at, end);
        found.Add(new RuleFinding
        {
            Rule = RuleTable.InvisibleCharacter,
            Range = range,
            Arguments = [CharacterNames.Of(char.ConvertToUtf32(text[at], text[at + 1]))],
            Edit = new TextEdit(range, ""),
        });
        return end;
    }
}
