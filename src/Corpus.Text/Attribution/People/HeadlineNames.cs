using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Attribution.People;

/// <summary>Finds the names of a headline in which a capital says nothing of a name.</summary>
internal static class HeadlineNames
{
    /// <summary>The block of a headline that writes most words with a capital, so that a capital says nothing of a name; -1 when there is none.</summary>
    public static int BlockOf(string text, ArticleParts parts)
    {
        for (int b = 0; b < parts.Blocks.Count && b < 8; b++)
        {
            if (parts.Blocks[b].Kind != BlockKind.Headline) continue;
            var range = parts.Blocks[b].Content;
            int small = 0;
            for (int i = range.Start; i < range.End; small = WordCharacters.IsLetter(text[i]) ? small + 1 : 0, i++)
            {
                if (small > 0 || !char.IsLower(text[i]) || i > range.Start && text[i - 1] is '\'' or '’' or '-') continue;
                int end = i;
                while (end < range.End && char.IsLower(text[end])) end++;
                if (end - i > 4) return -1;
            }
            return b;
        }
        return -1;
    }

    /// <summary>Of "Anna Berg Calls Dam a Sham" takes every capitalised word, and two where the first is a given name: which of them are names, the rest of the
    /// article shows.</summary>
    public static void Scan(string text, Vocabulary vocabulary, TextRange range, int block, Buffer<NameOccurrence> occurrences)
    {
        for (int i = range.Start; i < range.End;)
        {
            int end = WordEnd(text, i, range.End, vocabulary), next = end + 1;
            int nextEnd = end < range.End && text[end] == ' ' ? WordEnd(text, next, range.End, vocabulary) : 0;
            if (char.IsUpper(text[i]))
            {
                var words = vocabulary.Find(text, i, end);
                bool full = (words & WordClass.GivenName) != 0 && nextEnd > next && char.IsUpper(text[next]);
                occurrences.Add(new NameOccurrence { Start = i, End = full ? nextEnd : end, FirstEnd = end, LastStart = full ? next : i, Words = full ? 2
                    : 1, Person = -1, Block = block, Given = full, Gender = full ? NameScanner.GenderOf(words) : Gender.Unknown });
                if (full) end = nextEnd;
            }
            i = Math.Max(end, i + 1);
        }
    }

    /// <summary>Where the word that begins at <paramref name="start"/> ends, without the mark of an owner.</summary>
    public static int WordEnd(string text, int start, int limit, Vocabulary vocabulary)
    {
        int end = WordCharacters.End(text, start, limit, Joint.Hyphen | Joint.Apostrophe);
        return vocabulary.Possessive.Ends(text, start, end) ? end - 2 : end;
    }
}
