using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Quotations;

/// <summary>Distinguishes single quotation marks from apostrophes: ‘We’ll see what the voters’ mood is,’ he said.</summary>
internal static class Apostrophes
{
    /// <summary>Whether the character is a single mark or an apostrophe: ' ‘ ’ ‚.</summary>
    public static bool IsSingle(char c) => c is '\'' or '‘' or '’' or '‚' or '‹' or '›';

    /// <summary>Whether the single mark at <paramref name="at"/> stands where a quotation opens and is no elision as in 'em or ’90s.</summary>
    public static bool CanOpen(string text, TextRange paragraph, int at, WordTable elisions)
    {
        if (text[at] is not ('\'' or '‘' or '‚' or '‹')) return false;
        if (at > paragraph.Start && !OpensAfter(text[at - 1])) return false;
        if (at + 1 >= paragraph.End || char.IsWhiteSpace(text[at + 1]) || IsSingle(text[at + 1])) return false;
        if (char.IsDigit(text[at + 1]) && text[at] == '\'') return false;
        int end = WordCharacters.LettersEnd(text, at + 1, paragraph.End);
        return !elisions.Contains(text.AsSpan(at + 1, end - at - 1));
    }

    /// <summary>Whether the single mark at <paramref name="at"/> could close a quotation: words before it, none right behind it.</summary>
    public static bool CanClose(string text, TextRange paragraph, int at)
    {
        if (text[at] is not ('\'' or '’' or '‘' or '›')) return false;
        if (char.IsWhiteSpace(text[at - 1])) return false;
        return at + 1 >= paragraph.End || !WordCharacters.IsPart(text[at + 1]);
    }

    /// <summary>Whether a closing mark at <paramref name="at"/> may as well be the apostrophe of "the voters’ mood".</summary>
    public static bool MayBePossessive(string text, TextRange paragraph, int at, WordTable elisions) =>
        elisions.ValueOf(text.AsSpan(at - 1, 1)) == "end" && at + 2 < paragraph.End && text[at + 1] == ' ' && WordCharacters.IsLetter(text[at + 2]);

    private static bool OpensAfter(char c) => char.IsWhiteSpace(c) || c is '(' or '[' or '-' or '–' or '—' or '"' or '“' or '„' or '«' or '/' or '…';
}
