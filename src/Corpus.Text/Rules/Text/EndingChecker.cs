using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Structure.Recognizers;

namespace Corpus.Text.Rules.Text;

/// <summary>The rules about a text that has no end, or nothing at all (CORP1007, CORP1008).</summary>
internal static class EndingChecker
{
    private const int FewestWords = 12;
    private const int Reach = 80;

    /// <summary>Whether there is nothing to read but front matter; adds the finding.</summary>
    public static bool IsEmpty(ArticleReading article, List<RuleFinding> found)
    {
        foreach (var block in article.Parts.Blocks)
            if (block.Kind != BlockKind.FrontMatter && !block.Content.IsEmpty) return false;
        found.Add(new RuleFinding { Rule = RuleTable.EmptyText, Range = default });
        return true;
    }

    public static void Check(ArticleReading article, List<RuleFinding> found)
    {
        var blocks = article.Parts.Blocks;
        int last = blocks.Count - 1;
        var phrases = article.Parts.Language[WordList.CutOffPhrases];
        bool invites = false;
        for (; last >= 0 && blocks[last].Kind != BlockKind.Paragraph || last >= 0 && IsPhrase(blocks[last].Content); last--)
            invites |= IsPhrase(blocks[last].Content);
        if (last < 0) return;
        var ending = EndOf(article.Text, blocks[last].Content, phrases, invites);
        if (ending.IsEmpty) return;
        found.Add(new RuleFinding { Rule = RuleTable.CutOff, Range = ending, Arguments = [Excerpt.Of(article.Text, ending)] });

        bool IsPhrase(TextRange range) => WordSearch.IsPhrase(article.Text, range.Start, range.End, phrases);
    }

    // … was seen near the har [+2331 chars]; … was seen near the… Read more; … was seen near the har
    private static TextRange EndOf(string text, TextRange paragraph, WordTable phrases, bool invites)
    {
        int counted = CountedRest(text, paragraph);
        if (counted >= 0) return new TextRange(counted, paragraph.End);
        int phrase = PhraseAtEnd(text, paragraph, phrases);
        if (phrase >= 0) return new TextRange(phrase, paragraph.End);
        if (WordCharacters.Count(text, paragraph, Joint.Hyphen | Joint.Apostrophe, FewestWords) < FewestWords) return default;
        char end = text[paragraph.End - 1];
        bool trailsOff = end == '…' || text.AsSpan(paragraph.Start, paragraph.Length).EndsWith("...".AsSpan(), StringComparison.Ordinal);
        bool open = trailsOff || WordCharacters.IsPart(end) || end is ',' or ';' or '-' or '–' or '—' or '(' or '&';
        return open && (invites || IsCutSentence(text, paragraph, end)) ? LastWords(text, paragraph) : default;
    }

    // A sentence stands before it and it has no end: a list of names or a credit has no sentence before it.
    private static bool IsCutSentence(string text, TextRange paragraph, char end)
    {
        if (end is not ('…' or '.' or ',' or '-' or '–' or '—' or '(' or '&') && !char.IsLower(end)) return false;
        for (int i = paragraph.Start; i + 2 < paragraph.End; i++)
            if (text[i] is '.' or '!' or '?' && text[i + 1] == ' ' && char.IsUpper(text[i + 2]) && i - paragraph.Start > 3 && IsWord(text[i - 1])
                && IsWord(text[i - 2])) return true;
        return false;
    }

    // "St. Mary" and "U.S. Army" end no sentence.
    private static bool IsWord(char c) => char.IsLower(c) || char.IsDigit(c);

    // [+2331 chars], the number of characters that a news service held back
    private static int CountedRest(string text, TextRange paragraph)
    {
        int end = paragraph.End - 1;
        if (text[end] != ']') return -1;
        int start = end;
        while (start > paragraph.Start && end - start < 24 && text[start] != '[') start--;
        if (text[start] != '[' || text[start + 1] != '+') return -1;
        int digits = start + 2;
        while (digits < end && text[digits] is >= '0' and <= '9') digits++;
        return digits > start + 2 ? start : -1;
    }

    private static int PhraseAtEnd(string text, TextRange paragraph, WordTable phrases)
    {
        int earliest = Math.Max(paragraph.Start, paragraph.End - Reach);
        for (int i = paragraph.End - 1; i > earliest; i--)
            if (char.IsWhiteSpace(text[i - 1]) && i >= 2 && text[i - 2] is '…' or '.' && WordSearch.IsPhrase(text, i, paragraph.End, phrases)) return i;
        return -1;
    }

    private static TextRange LastWords(string text, TextRange paragraph)
    {
        int start = paragraph.End, words = 0;
        while (start > paragraph.Start && words < 3)
            if (char.IsWhiteSpace(text[--start]) && ++words == 3) start++;
        return new TextRange(start, paragraph.End);
    }
}
