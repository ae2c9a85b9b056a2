using Corpus.Text.Lexicon;

namespace Corpus.Text.Speakers;

/// <summary>All words of a language that the speaker rules know, in one table: one look-up a word.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> EnglishWords = new(() => new Vocabulary(LanguageTables.English));
    private static readonly Lazy<Vocabulary> GermanWords = new(() => new Vocabulary(LanguageTables.German));
    private readonly WordIndex<WordClass> classes;
    private readonly KeyValuePair<string, WordClass>[] endings;

    private Vocabulary(LanguageTables tables)
    {
        var words = new Dictionary<string, WordClass>(StringComparer.Ordinal);
        Add(words, tables.Table("function-words"), WordClass.None);
        Add(words, tables.Table("reporting-verbs"), WordClass.None);
        Add(words, tables.Table("verbs"), WordClass.Other);
        Add(words, tables.Table("person-nouns"), WordClass.PersonNoun);
        Add(words, tables.Table("body-nouns"), WordClass.BodyNoun);
        Add(words, tables.Table("document-nouns"), WordClass.DocumentNoun);
        Add(words, tables.Table("titles"), WordClass.Title);
        Add(words, tables.Table("given-names"), WordClass.GivenName);
        Add(words, tables.Table("name-parts"), WordClass.None);
        Add(words, tables.Table("name-bodies"), WordClass.NameBody);
        Add(words, tables.Table("title-nouns"), WordClass.TitleNoun);
        Add(words, tables.Table("naming-words"), WordClass.Naming);
        Add(words, tables.Table("speech-nouns"), WordClass.SpeechNoun);
        Add(words, tables.Table("term-nouns"), WordClass.TermNoun);
        NounsAreCapitalised = tables.Table("orthography").Contains("nouns-capitalised".AsSpan());
        endings = tables.Table("word-endings").Keys.Select(k => new KeyValuePair<string, WordClass>(k, Classes(tables.Table("word-endings").ValueOf(k.AsSpan())!))).ToArray();
        classes = new WordIndex<WordClass>(words);
    }

    /// <summary>Whether the language writes every noun with a capital, so that a capital says nothing of a name.</summary>
    public bool NounsAreCapitalised { get; }

    /// <summary>The vocabulary of a language, by its ISO 639-1 code; English for one that has none.</summary>
    public static Vocabulary Of(string language) => language == "de" ? GermanWords.Value : EnglishWords.Value;

    /// <summary>What the word from <paramref name="start"/> to <paramref name="end"/> can be, in whatever case; None when no table holds it.</summary>
    public WordClass Find(string text, int start, int end) => classes.Find(text, start, end);

    /// <summary>What a word that no table holds is likely to be, by its ending.</summary>
    public WordClass Guess(ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
            if (word.Length > ending.Key.Length + 2 && word[word.Length - 1] == ending.Key[ending.Key.Length - 1] && word.EndsWith(ending.Key.AsSpan(), StringComparison.Ordinal)) return ending.Value;
        return WordClass.None;
    }

    private static void Add(Dictionary<string, WordClass> words, WordTable table, WordClass common)
    {
        foreach (string key in table.Keys)
        {
            string folded = Folded(key);
            words[folded] = (words.TryGetValue(folded, out var known) ? known : WordClass.None) | common | Classes(table.ValueOf(key.AsSpan())!);
        }
    }

    private static WordClass Classes(string value)
    {
        var classes = WordClass.None;
        foreach (string name in value.Split(' '))
            if (name.Length > 0 && Enum.TryParse(name, true, out WordClass one)) classes |= one;
        return classes;
    }

    private static string Folded(string key)
    {
        var folded = key.ToCharArray();
        for (int i = 0; i < folded.Length; i++) folded[i] = Fold(folded[i]);
        return new string(folded);
    }

    private static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);
}
