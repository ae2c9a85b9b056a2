using Corpus.Text.Quotations;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Finds the name that a page sets apart from the words: “BERG: We waited all night.” and the like.</summary>
internal static class TranscriptLabel
{
    private const int Longest = 30, LongestLine = 90;

    /// <summary>The name in capitals before the colon; null when there is none.</summary>
    public static TextRange? Find(string text, TextRange words)
    {
        int letters = 0;
        for (int i = words.Start; i < words.End && i - words.Start <= Longest; i++)
        {
            char c = text[i];
            if (char.IsUpper(c)) letters++;
            else if (c == ':') return letters >= 3 && i + 1 < words.End && text[i + 1] == ' ' ? new TextRange(words.Start, i) : null;
            else if (WordCharacters.IsLetter(c) || !WordCharacters.IsInName(c)) return null;
        }
        return null;
    }

    /// <summary>“We waited.” and on the next line Anna Berg, or in the next paragraph — Anna Berg or Anna Berg, pilot, or such a line above where voices stand
    /// in a row: the name beside a quotation that is a paragraph of its own; null when there is none.</summary>
    /// <param name="text">The article's text.</param>
    /// <param name="parts">Its parts.</param>
    /// <param name="quotation">The quotation.</param>
    /// <param name="last">Where whoever spoke last is named; a name above that signs the quotation before is not this one's.</param>
    public static TextRange? SetApart(string text, ArticleParts parts, Quotation quotation, int last)
    {
        var blocks = parts.Blocks;
        bool nouns = parts.Language.NounsAreCapitalised;
        var paragraph = blocks[quotation.Block].Content;
        if (quotation.Marked != paragraph) return null;
        if (quotation.Block > 0 && blocks[quotation.Block - 1] is { Kind: BlockKind.Subheading or BlockKind.Paragraph, Content: var above }
            && !(last >= above.Start && last < above.End) && Signature(text, above, nouns) is { } title && title.End < above.End) return title;
        if (quotation.Block + 1 >= blocks.Count) return null;
        var below = blocks[quotation.Block + 1].Content;
        if (below.Start <= paragraph.End) return null;
        bool next = text.IndexOf('\n', paragraph.End, below.Start - paragraph.End) == text.LastIndexOf('\n', below.Start - 1, below.Start - paragraph.End);
        return Signature(text, below, nouns) is { } name && (next || name.Start > below.Start || name.End < below.End) ? name : null;
    }

    /// <summary>Anna Berg, 44, pilot: the name of a line that names a person and states nothing; null for any other line.</summary>
    private static TextRange? Signature(string text, TextRange line, bool nounsAreCapitals)
    {
        int start = line.Start;
        while (start < line.End && text[start] is '-' or '–' or '—' or ' ') start++;
        int end = LabelEnd(text, new TextRange(start, line.End));
        bool ends = end == line.End || text[end] is ',' or '\n' or '\r';
        // Two Ends, One Pier: a subheading, but where nouns are capitals.
        bool titled = !nounsAreCapitals && start == line.Start && end + 2 < line.End && char.IsUpper(text[end + 2]);
        bool states = titled || line.Length > LongestLine || text[line.End - 1] is '.' or '!' or '?' or ':'
            || QuotationSigns.IsAny(text[line.End - 1]);
        return ends && !states && IsName(text, start, end, 2) ? new TextRange(start, end) : null;
    }

    /// <summary>Anna Berg: I told them, “Wait.” The name before the colon with which the paragraph begins; null when there is none.</summary>
    public static TextRange? Before(string text, TextRange paragraph)
    {
        int end = LabelEnd(text, paragraph);
        return end + 1 < paragraph.End && text[end] == ':' && text[end + 1] == ' ' && IsName(text, paragraph.Start, end, 1)
            ? new TextRange(paragraph.Start, end) : null;
    }

    // A label is a name of several words, each with what a name's words hold.
    private static int LabelEnd(string text, TextRange line)
    {
        int end = line.Start;
        while (end < line.End && end - line.Start <= Longest && WordCharacters.IsInName(text[end])) end++;
        return end;
    }

    /// <summary>Whether every word begins with a capital.</summary>
    private static bool IsName(string text, int start, int end, int least)
    {
        int words = 0;
        for (int i = start; i < end; i++)
        {
            if (i > start && text[i - 1] != ' ') continue;
            if (!char.IsUpper(text[i])) return false;
            words++;
        }
        return words >= least && words <= 4 && end - start > 2;
    }
}
