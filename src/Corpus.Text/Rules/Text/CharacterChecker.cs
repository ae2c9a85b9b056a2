
namespace Corpus.Text.Rules.Text;

/// <summary>The rules about single characters (CORP1002 to CORP1006), in one pass: only a suspect character costs more than a look into a table.</summary>
internal static class CharacterChecker
{
    // Nobody reads more of one text, and a hostile one must not fill the memory.
    private const int Most = 10_000;

    private static readonly bool[] SuspectAscii = MakeSuspectAscii();

    public static void Check(string text, List<RuleFinding> found)
    {
        bool? rightToLeft = null;
        bool[] suspectAscii = SuspectAscii;
        for (int i = 0; i < text.Length && found.Count < Most; i++)
        {
            char c = text[i];
            if (c < suspectAscii.Length ? !suspectAscii[c] : !IsSuspect(c)) continue;
            int end = c switch
            {
                '<' => HtmlChecker.CheckTag(text, i, found),
                '&' => HtmlChecker.CheckEntity(text, i, found),
                '\uFFFD' => CheckReplacement(text, i, found),
                >= 'Â' and <= 'ô' => MojibakeChecker.Check(text, i, found),
                _ when ShownText.IsBidirectional(c) => CheckDirectional(text, i, rightToLeft ??= HasRightToLeft(text), found),
                _ => InvisibleChecker.Check(text, i, found),
            };
            i = Math.Max(i, end - 1);
        }
    }

    private static bool[] MakeSuspectAscii()
    {
        var suspect = new bool[128];
        for (int c = 0; c < 32; c++) suspect[c] = c is not ('\t' or '\n' or '\r');
        suspect[127] = suspect['<'] = suspect['&'] = true;
        return suspect;
    }

    // The first letters of garbled UTF-8 are Â to ô; everything else here is not to be seen at all.
    private static bool IsSuspect(char c) => c switch
    {
        < '\u00A0' or '\u00AD' => true,
        < 'Â' => false,
        <= 'ô' => MojibakeChecker.IsLead(c),
        '\u061C' or '\u180E' or '\uFEFF' or '\uFFFD' or '\uDB40' => true,
        < '\u200B' => false,
        <= '\u200F' or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => true,
        _ => false,
    };

    private static int CheckReplacement(string text, int at, List<RuleFinding> found)
    {
        int end = at + 1;
        while (end < text.Length && text[end] == '\uFFFD') end++;
        found.Add(new RuleFinding { Rule = RuleTable.ReplacementCharacter, Range = new TextRange(at, end) });
        return end;
    }

    // CVE-2021-42574: "Nothing is hidden here" can be stored as something else. The three marks that only hint a direction are at home in Hebrew and Arabic.
    private static int CheckDirectional(string text, int at, bool rightToLeft, List<RuleFinding> found)
    {
        if (rightToLeft && text[at] is '\u061C' or '\u200E' or '\u200F') return at + 1;
        found.Add(new RuleFinding
        {
            Rule = RuleTable.BidirectionalControl,
            Range = new TextRange(at, at + 1),
            Arguments = [CharacterNames.Of(text[at])],
            Edit = new TextEdit(new TextRange(at, at + 1), ""),
        });
        return at + 1;
    }

    private static bool HasRightToLeft(string text)
    {
        foreach (char c in text)
            if (c is >= '\u0590' and <= '\u08FF' and not '\u061C' or >= '\uFB1D' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC') return true;
        return false;
    }
}
