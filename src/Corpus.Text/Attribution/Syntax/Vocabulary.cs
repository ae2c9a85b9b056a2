using System.Reflection;
using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>All words of a language that the speaker rules know, in one table: one look-up a word.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> EnglishWords = new(() => new Vocabulary(LanguageTables.English));
    private static readonly Lazy<Vocabulary> GermanWords = new(() => new Vocabulary(LanguageTables.German));
    private static readonly WordIndex ClassNames = NamesOfClasses();
    private readonly WordIndex classes = new();
    private readonly List<string> endings = [];
    private readonly List<ulong> endingClasses = [];
    private readonly bool[] gendered = new bool[128], endingLetters = new bool[128];

    private Vocabulary(LanguageTables tables)
    {
        Add(tables.Rows("function-words"), WordClass.None);
        Add(tables.Rows("reporting-verbs"), WordClass.None);
        Add(tables.Rows("verbs"), WordClass.Other);
        Add(tables.Rows("person-nouns"), WordClass.PersonNoun);
        Add(tables.Rows("body-nouns"), WordClass.BodyNoun);
        Add(tables.Rows("document-nouns"), WordClass.DocumentNoun);
        Add(tables.Rows("titles"), WordClass.Title);
        Add(tables.Rows("given-names"), WordClass.GivenName);
        Add(tables.Rows("name-parts"), WordClass.None);
        Add(tables.Rows("name-bodies"), WordClass.NameBody);
        Add(tables.Rows("title-nouns"), WordClass.TitleNoun);
        Add(tables.Rows("naming-words"), WordClass.Naming);
        Add(tables.Rows("speech-nouns"), WordClass.SpeechNoun);
        Add(tables.Rows("term-nouns"), WordClass.TermNoun);
        NounsAreCapitalised = tables.Table("orthography").Contains("nouns-capitalised".AsSpan());
        for (var rows = tables.Rows("word-endings"); rows.Next();)
        {
            endings.Add(rows.Text.Substring(rows.Key, rows.KeyEnd - rows.Key));
            endingClasses.Add(Classes(rows));
            endingLetters[rows.Text[rows.KeyEnd - 1]] = true;
        }
    }

    /// <summary>Whether the language writes every noun with a capital, so that a capital says nothing of a name.</summary>
    public bool NounsAreCapitalised { get; }

    /// <summary>The vocabulary of a language, by its ISO 639-1 code; English for one that has none.</summary>
    public static Vocabulary Of(string language) => language == "de" ? GermanWords.Value : EnglishWords.Value;

    /// <summary>What the word from <paramref name="start"/> to <paramref name="end"/> can be, in whatever case; None when no table holds it.</summary>
    public WordClass Find(string text, int start, int end) => (WordClass)classes.Find(text, start, end);

    /// <summary>The same of letters and digits alone.</summary>
    public WordClass FindWord(string text, int start, int end) => (WordClass)classes.Find(text, start, end, WordKey.OfWord(text, start, end));

    /// <summary>The same for the letters and digits from <paramref name="start"/> on, and where they end, at the latest at <paramref name="limit"/>.</summary>
    public WordClass Read(string text, int start, int limit, out int end) => (WordClass)classes.Read(text, start, limit, out end);

    /// <summary>Whether a word that begins with this letter may be a he or a she: a quick no for most.</summary>
    public bool MayBeGendered(char initial) => initial >= 128 || gendered[initial | 0x20];

    /// <summary>Whether an ending ends with this letter: a quick no for most words.</summary>
    public bool MayGuess(char last) => last < 128 && endingLetters[last];

    /// <summary>What a word that no table holds is likely to be, by its ending.</summary>
    public WordClass Guess(ReadOnlySpan<char> word)
    {
        for (int i = 0; i < endings.Count; i++)
        {
            string ending = endings[i];
            if (word.Length > ending.Length + 2 && word[word.Length - 1] == ending[ending.Length - 1]
                && word.EndsWith(ending.AsSpan(), StringComparison.Ordinal)) return (WordClass)endingClasses[i];
        }
        return WordClass.None;
    }

    private void Add(LexiconRows rows, WordClass common)
    {
        while (rows.Next())
        {
            var known = (WordClass)classes.Add(rows.Text.AsSpan(rows.Key, rows.KeyEnd - rows.Key), (ulong)common | Classes(rows));
            char initial = rows.Text[rows.Key];
            if (initial < 128 && (known & (WordClass.Pronoun | WordClass.Possessive)) != 0
                && (known & (WordClass.He | WordClass.She)) != 0) gendered[initial | 0x20] = true;
        }
    }

    // The row's classes stand behind its word: said, a tab, say past participle
    private static ulong Classes(in LexiconRows rows)
    {
        ulong classes = 0;
        for (int at = rows.Value; at < rows.ValueEnd; at++)
        {
            int name = at;
            while (at < rows.ValueEnd && rows.Text[at] != ' ') at++;
            classes |= ClassNames.Find(rows.Text, name, at);
        }
        return classes;
    }

    private static WordIndex NamesOfClasses()
    {
        var names = new WordIndex();
        foreach (var field in typeof(WordClass).GetFields(BindingFlags.Public | BindingFlags.Static)) names.Add(field.Name.AsSpan(),
            (ulong)field.GetRawConstantValue()!);
        return names;
    }
}
