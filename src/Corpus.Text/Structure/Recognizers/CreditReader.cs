using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Structure.Recognizers;

/// <summary>Finds who took a picture, at the end of its caption or on a line of its own.</summary>
internal static class CreditReader
{
    private const int Longest = 120;

    /// <summary>The credit at the end of <paramref name="content"/>, its brackets included; null when there is none.</summary>
    public static TextRange? Read(string text, TextRange content, TextLanguage language)
    {
        var words = language[WordList.CreditWords];
        int last = content.End - 1;
        // … at the harbour, Friday, March 1, 2019. (AP Photo/Ann Onym)
        if (text[last] is ')' or ']')
        {
            char wanted = text[last] == ')' ? '(' : '[';
            int open = last;
            while (open > content.Start && open > last - Longest && text[open] != wanted) open--;
            bool credit = text[open] == wanted && (IsCredit(text, open + 1, last, words, open > content.Start)
                || open > content.Start && SignedCredit.IsByForm(text, content.Start, open, last));
            return credit ? new TextRange(open, content.End) : null;
        }
        if (SignedCredit.Of(text, content, language) is { } signed) return signed;
        // The tram was late.Credit...Ann Onym/The Harbour Times; the tram in the snow.Photograph by Ann Onym; a tram in the snowImage: Ann Onym
        for (int i = Math.Max(content.Start, content.End - Longest); i < content.End; i++)
        {
            if (i > content.Start && (!char.IsUpper(text[i]) || WordCharacters.IsPart(text[i - 1]) && !char.IsLower(text[i - 1]))) continue;
            if (i > content.Start && text[i - 1] == ' ' && (i < content.Start + 2 || text[i - 2] is not ('.' or '!' or '?' or '|' or '/' or '…' or ')')))
                continue;
            int end = WordSearch.PhraseEnd(text, i, content.End, words, out string? value);
            if (end == i) continue;
            bool marked = end < content.End && (text[end] == ':' || text[end - 1] == '.' && end - 3 > i && text[end - 2] == '.');
            if (!marked && end < content.End && text[end] == '.' && end + 2 < content.End && text[end + 1] == '.') marked = true;
            // "by" closes the phrase where the pieces of a page were put together.
            if (i > content.Start && text[i - 1] is '.' or '!' or '?' or ')' && end < content.End && text[end] == ' '
                && HasLink(text.AsSpan(i, end + 1 - i), language)) marked = true;
            if (marked && value == "start") return new TextRange(i, content.End);
        }
        return null;
    }

    /// <summary>Whether the whole of <paramref name="content"/> is a credit: <c>Ann Onym / The Harbour Times / Getty Images</c>, <c>Photo by Ann
    /// Onym</c>.</summary>
    public static bool IsLine(string text, TextRange content, TextLanguage language)
    {
        if (content.Length > Longest || text[content.End - 1] is '.' or '?' or '!') return false;
        var words = language[WordList.CreditWords];
        int end = WordSearch.PhraseEnd(text, content.Start, content.End, words, out string? value);
        if (end < content.End && value == "start"
            && (text[end] == ':' || text.AsSpan(content.Start, end - content.Start).IndexOf(' ') > 0)) return true;
        // Ann Onym | Harbour Pictures | Getty Images; one bar parts a title from its paper.
        var whole = text.AsSpan(content.Start, content.Length);
        bool parted = whole.IndexOf('/') > 0 || whole.IndexOf('|') is var bar and > 0 && whole.Slice(bar + 1).IndexOf('|') > 0;
        return parted && IsCredit(text, content.Start, content.End, words, false)
            && text.AsSpan(content.Start, content.Length).IndexOf("://".AsSpan(), StringComparison.Ordinal) < 0;
    }

    // Inside brackets or between slashes: begins with a credit's word, or holds an agency's.
    private static bool IsCredit(string text, int start, int end, WordTable words, bool behindText)
    {
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        if (start >= end) return false;
        int first = WordSearch.PhraseEnd(text, start, end, words, out string? value);
        if (value == "start" && (first == end || text[first] is ':' or ' ' or '/'))
            return behindText || first < end;
        bool parted = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] is '/' or '|') parted = true;
            bool begins = i == start || !WordCharacters.IsPart(text[i - 1]);
            if (!begins || !char.IsUpper(text[i])) continue;
            int stop = WordSearch.PhraseEnd(text, i, end, words, out value);
            if (value == "any" && (parted || stop < end || stop - i > 4 || i > start)) return true;
        }
        return false;
    }

    /// <summary>Whether a word that leads on to whoever took the picture stands among others: Photo by Ann Onym.</summary>
    public static bool HasLink(ReadOnlySpan<char> words, TextLanguage language)
    {
        foreach (string link in language[WordList.CreditLinks].Keys)
            for (int at = 1, found; at < words.Length && (found = words.Slice(at).IndexOf(link.AsSpan(), StringComparison.Ordinal)) >= 0; at += found + 1)
                if (words[at + found - 1] == ' ' && at + found + link.Length < words.Length && words[at + found + link.Length] == ' ') return true;
        return false;
    }
}
