using System.Text;
using Corpus.Text.Source;

namespace Corpus.Text.Storage;

/// <summary>Compares words as they were said: case kept, white space collapsed, quotation marks and apostrophes unified. The generated <c>Quotes.Verbatim</c>
/// does the very same.</summary>
public static class VerbatimWords
{
    /// <summary>The words as <see cref="In"/> wants them: without white space at either end, one space for any other, straight marks.</summary>
    public static string Of(string words)
    {
        var folded = new StringBuilder(words.Length);
        bool blank = false;
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = folded.Length > 0;
                continue;
            }
            if (blank) folded.Append(' ');
            blank = false;
            folded.Append(Unified(c));
        }
        return folded.ToString();
    }

    /// <summary>Whether the characters of <paramref name="text"/> in <paramref name="range"/> hold the <paramref name="folded"/> words; true for no
    /// words.</summary>
    public static bool In(string text, TextRange range, string folded)
    {
        for (int i = range.Start; i < range.End; i++)
            if (BeginsAt(text, i, range.End, folded)) return true;
        return folded.Length == 0;
    }

    private static bool BeginsAt(string text, int at, int end, string folded)
    {
        foreach (char wanted in folded)
        {
            if (at >= end) return false;
            if (wanted != ' ')
            {
                if (Unified(text[at++]) != wanted) return false;
                continue;
            }
            if (!char.IsWhiteSpace(text[at])) return false;
            while (at < end && char.IsWhiteSpace(text[at])) at++;
        }
        return true;
    }

    private static char Unified(char c) => c switch
    {
        < '`' => c,
        '“' or '”' or '„' or '‟' or '«' or '»' or '″' or '＂' => '"',
        '‘' or '’' or '‚' or '‛' or '‹' or '›' or '′' or '´' or '`' or 'ʼ' or '＇' => '\'',
        _ => c,
    };
}
