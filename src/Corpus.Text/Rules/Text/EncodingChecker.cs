
namespace Corpus.Text.Rules.Text;

/// <summary>CORP1001: bytes that are not UTF-8, at the first of them.</summary>
internal static class EncodingChecker
{
    /// <summary>Adds the finding for <paramref name="text"/>, which is known to be decoded by guess.</summary>
    public static void Check(string text, List<RuleFinding> found)
    {
        int at = FirstBad(text);
        found.Add(new RuleFinding { Rule = RuleTable.NotUtf8, Range = new TextRange(at, Math.Min(at + 1, text.Length)) });
    }

    // Our own decoder puts U+FFFD for a bad byte; the compiler's reads the whole file as Windows-1252 instead.
    private static int FirstBad(string text)
    {
        int replaced = text.IndexOf('\uFFFD');
        if (replaced >= 0) return replaced;
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] < 128) continue;
            int length = Windows1252.Undo(text, i).Length;
            if (length == 0) return i;
            i += length - 1;
        }
        return 0;
    }
}
