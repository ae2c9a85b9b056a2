using Corpus.Text.Lexicon;

namespace Corpus.Text.Speakers;

/// <summary>All words of a language that the speaker rules know, in one table: one look-up a word.</summary>
internal sealed class Vocabulary
{
    private static readonly Lazy<Vocabulary> EnglishWords = new(() => new Vocabulary(LanguageTables.English));
    private static readonly Lazy<Vocabulary> GermanWords = new(() => new Vocabulary(LanguageTables.German));
    private readonly int[] buckets;
    private readonly Entry[] entries;
    private readonly KeyValuePair<string, WordClass>[] endings;
    private readonly int longest;

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
        int size = 1024;
        while (size < words.Count * 4) size *= 2;
        buckets = new int[size];
        entries = new Entry[words.Count];
        int n = 0;
        foreach (var word in words)
        {
            uint hash = Hash(word.Key.AsSpan());
            ref int bucket = ref buckets[hash & (uint)(size - 1)];
            entries[n] = new Entry(word.Key, hash, word.Value, bucket);
            bucket = ++n;
            longest = Math.Max(longest, word.Key.Length);
        }
    }

    /// <summary>Whether the language writes every noun with a capital, so that a capital says nothing of a name.</summary>
    public bool NounsAreCapitalised { get; }

    /// <summary>The vocabulary of a language, by its ISO 639-1 code; English for one that has none.</summary>
    public static Vocabulary Of(string language) => language == "de" ? GermanWords.Value : EnglishWords.Value;

    /// <summary>What <paramref name="word"/> can be, in whatever case; None when no table holds it.</summary>
    public WordClass Find(ReadOnlySpan<char> word)
    {
        if (word.Length == 0 || word.Length > longest) return WordClass.None;
        uint hash = Hash(word);
        for (int i = buckets[hash & (uint)(buckets.Length - 1)] - 1; i >= 0; i = entries[i].Next - 1)
            if (entries[i].Hash == hash && Same(entries[i].Word, word)) return entries[i].Class;
        return WordClass.None;
    }

    /// <summary>What a word that no table holds is likely to be, by its ending.</summary>
    public WordClass Guess(ReadOnlySpan<char> word)
    {
        foreach (var ending in endings)
            if (word.Length > ending.Key.Length + 2 && word.EndsWith(ending.Key.AsSpan(), StringComparison.Ordinal)) return ending.Value;
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

    private static bool Same(string key, ReadOnlySpan<char> word)
    {
        if (key.Length != word.Length) return false;
        for (int i = 0; i < word.Length; i++)
        {
            char c = word[i];
            if (c == key[i]) continue;
            if (Fold(c) != key[i]) return false;
        }
        return true;
    }

    private static uint Hash(ReadOnlySpan<char> word)
    {
        uint hash = 2166136261;
        foreach (char c in word) hash = (hash ^ (c < 128 ? (uint)c | 0x20 : Fold(c))) * 16777619;
        return hash ^ (hash >> 15);
    }

    private static char Fold(char c) => c < 128 ? (uint)(c - 'A') <= 25 ? (char)(c | 0x20) : c : c == '’' ? '\'' : char.ToLowerInvariant(c);

    private readonly struct Entry(string word, uint hash, WordClass words, int next)
    {
        public readonly string Word = word;
        public readonly uint Hash = hash;
        public readonly WordClass Class = words;
        public readonly int Next = next;
    }
}
