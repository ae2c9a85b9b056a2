using Corpus.Text.Attribution.Syntax;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.People;

/// <summary>A word of a text with what it can be, and where the next one begins if a single space, or the apostrophe of l’avocate, parts them.</summary>
internal readonly record struct TextWord(int Start, int End, WordClass Class, int Next)
{
    /// <summary>Whether the word can be any of these.</summary>
    public bool Is(WordClass any) => (Class & any) != 0;
}

/// <summary>Reads the words beside a place of a text one by one, as far as only single spaces stand between them.</summary>
internal static class TextWords
{
    private const Joint Inner = Joint.Hyphen | Joint.Apostrophe | Joint.Stop | Joint.Ampersand;

    /// <summary>The word that begins at <paramref name="start"/>; empty when none does.</summary>
    public static TextWord At(string text, int start, int limit, Vocabulary vocabulary)
    {
        int end = vocabulary.ProcliticEnd(text, start, limit);
        if (end > start) return new TextWord(start, end, vocabulary.Find(text, start, end), end);
        end = WordCharacters.End(text, start, limit, Inner);
        if (end < limit && end > start && text[end] == '.' && vocabulary.Find(text, start, end + 1) != WordClass.None) end++;
        return Word(text, start, end, vocabulary);
    }

    /// <summary>The word that ends at <paramref name="end"/>; empty when none does.</summary>
    public static TextWord Before(string text, int end, int limit, Vocabulary vocabulary)
    {
        int start = end;
        if (start > limit && text[start - 1] == '.') start--;
        start = WordCharacters.Start(text, limit, start, Inner);
        start = vocabulary.ProcliticEnd(text, start, end);
        if (end > start && text[end - 1] == '.' && (end - start == 1 || vocabulary.Find(text, start, end) == WordClass.None)) return default;
        return Word(text, start, end, vocabulary);
    }

    /// <summary>Whether the word is an owner: Berg’s.</summary>
    public static bool IsOwner(string text, TextWord word, Vocabulary vocabulary) => vocabulary.Possessive.Ends(text, word.Start, word.End);

    private static TextWord Word(string text, int start, int end, Vocabulary vocabulary)
    {
        if (end <= start) return default;
        var word = new TextWord(start, end, vocabulary.Find(text, start, end), end + 1);
        return word.Class == WordClass.None && IsOwner(text, word, vocabulary) ? word with { Class = vocabulary.Find(text, start, end - 2) } : word;
    }
}
