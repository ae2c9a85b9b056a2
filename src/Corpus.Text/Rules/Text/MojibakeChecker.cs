using Corpus.Text.Source.Scanning;
using System.Text;

namespace Corpus.Text.Rules.Text;

/// <summary>CORP1002: UTF-8 that was read as Windows-1252, as in <c>the agencyâ€™s chief</c>.</summary>
internal static class MojibakeChecker
{
    /// <summary>Whether a garbled character can begin with <paramref name="c"/>.</summary>
    public static bool IsLead(char c) => c is 'Â' or 'Ã' or 'Ä' or 'Å' or 'Î' or 'Ï' or 'Ð' or 'Ñ' or 'â' or 'ã' or 'ð';

    /// <summary>Looks at the suspect character at <paramref name="at"/> and returns where to go on.</summary>
    public static int Check(string text, int at, List<RuleFinding> found)
    {
        var meant = new StringBuilder();
        int end = at, sequences = 0;
        while (end < text.Length && IsLead(text[end]) && Undo(text, end) is { Length: > 0 } undone)
        {
            meant.Append(undone.Meant);
            end += undone.Length;
            sequences++;
        }
        if (sequences == 0 || sequences == 1 && !IsCertainAlone(text, at, end, meant.ToString())) return at + 1;
        string original = UndoAgain(meant.ToString());
        var range = new TextRange(at, end);
        found.Add(new RuleFinding
        {
            Rule = RuleTable.Mojibake,
            Range = range,
            Arguments = [range.TextOf(text), original == "\u00A0" ? "a space" : "\"" + original + "\""],
            Edit = new TextEdit(range, original == "\u00A0" ? " " : original),
        });
        return end;
    }

    private static (string Meant, int Length) Undo(string text, int at)
    {
        var (codePoint, length) = Windows1252.Undo(text, at);
        if (length > 0) return codePoint >= 0xA0 ? (char.ConvertFromUtf32(codePoint), length) : ("", 0);
        // ”: its last byte has no character in the code page, so many programs drop it.
        bool closingMark = text[at] == 'â' && at + 1 < text.Length && text[at + 1] == '€' && (at + 2 == text.Length || !WordCharacters.IsPart(text[at + 2]));
        return closingMark ? ("”", 2) : ("", 0);
    }

    // One pair alone can be a capital before a quotation mark, as in “JÄÄ”; the pairs of Western letters, and all longer sequences, cannot.
    private static bool IsCertainAlone(string text, int start, int end, string meant)
    {
        if (end - start > 2 || meant == "”") return true;
        if (text[start] is not ('Â' or 'Ã')) return false;
        bool mark = text[start + 1] is '‘' or '’' or '“' or '”' or '„' or '‚' or '–' or '—' or '…' or '‹' or '›' or '«' or '»';
        return !(mark && start > 0 && char.IsUpper(text[start - 1]))
            && !(text[start + 1] is '\u00A0' && start > 0 && WordCharacters.IsLetter(text[start - 1]) && char.IsUpper(text[start - 1]));
    }

    // Text that went through the same mistake twice: Ã¢â‚¬â„¢.
    private static string UndoAgain(string meant)
    {
        for (int turn = 0; turn < 3; turn++)
        {
            var once = new StringBuilder();
            bool changed = false;
            for (int i = 0; i < meant.Length;)
            {
                if (IsLead(meant[i]) && Undo(meant, i) is { Length: > 0 } undone)
                {
                    once.Append(undone.Meant);
                    i += undone.Length;
                    changed = true;
                }
                else once.Append(meant[i++]);
            }
            if (!changed) break;
            meant = once.ToString();
        }
        return meant;
    }
}
