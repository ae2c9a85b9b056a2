using System.Reflection;
using Corpus.Text.Language;
using Corpus.Text.Source.Scanning;

namespace Corpus.Text.Attribution.Syntax;

/// <summary>All words of a language that the speaker rules know, in one table: one look-up a word.</summary>
internal sealed class Vocabulary
{
    private static readonly Vocabulary?[] ByLanguage = new Vocabulary?[TextLanguage.All.Count];
    private static readonly WordIndex ClassNames = NamesOfClasses();
    private readonly WordIndex classes = new();
    private readonly WordTable roleForms, roleLimits, offices, parties, pluralBodies, articles, bearers, inscribed, places, placeLinks, nameless;
    private readonly string[] verbEndings;
    private readonly List<string> endings = [];
    private readonly List<ulong> endingClasses = [];
    private bool hasProclitics, hasEnclitics;
    private readonly bool[] gendered = new bool[128], endingLetters = new bool[128];

    private Vocabulary(TextLanguage language)
    {
        Add(language.Rows(WordList.FunctionWords), WordClass.None);
        Add(language.Rows(WordList.ReportingVerbs), WordClass.None);
        Add(language.Rows(WordList.Verbs), WordClass.Other);
        Add(language.Rows(WordList.PersonNouns), WordClass.PersonNoun);
        Add(language.Rows(WordList.BodyNouns), WordClass.BodyNoun);
        Add(language.Rows(WordList.DocumentNouns), WordClass.DocumentNoun);
        Add(language.Rows(WordList.Titles), WordClass.Title);
        Add(language.Rows(WordList.GivenNames), WordClass.GivenName);
        Add(language.Rows(WordList.NameParts), WordClass.None);
        Add(language.Rows(WordList.NameBodies), WordClass.NameBody);
        Add(language.Rows(WordList.TitleNouns), WordClass.TitleNoun);
        Add(language.Rows(WordList.NamingWords), WordClass.Naming);
        Add(language.Rows(WordList.SpeechNouns), WordClass.SpeechNoun);
        Add(language.Rows(WordList.TermNouns), WordClass.TermNoun);
        Add(language.Rows(WordList.OpinionNouns), WordClass.Opinion);
        roleForms = language[WordList.RoleForms];
        roleLimits = language[WordList.RoleLimits];
        offices = language[WordList.Offices];
        parties = language[WordList.PartyWords];
        pluralBodies = language[WordList.PluralBodies];
        articles = language[WordList.Articles];
        bearers = language[WordList.WordBearers];
        places = language[WordList.PlaceNouns];
        verbEndings = [.. language[WordList.VerbEndings].Keys];
        nameless = language[WordList.NamelessNouns];
        placeLinks = language[WordList.PlaceLinks];
        inscribed = language[WordList.InscriptionWords];
        IsVerbSecond = language.IsVerbSecond;
        HasDottedOrdinals = language.HasDottedOrdinals;
        NounsAreCapitalised = language.NounsAreCapitalised;
        Possessive = new Possessive(language);
        for (var rows = language.Rows(WordList.WordEndings); rows.Next();)
        {
            endings.Add(rows.Text.Substring(rows.Key, rows.KeyEnd - rows.Key));
            endingClasses.Add(Classes(rows));
            endingLetters[rows.Text[rows.KeyEnd - 1]] = true;
        }
    }

    /// <summary>Whether the finite verb stands second: no name stands before its verb behind a quotation, and so a capital there begins a sentence.</summary>
    public bool IsVerbSecond { get; }

    /// <summary>Whether a full stop behind a number makes it an ordinal: am 3. Mai.</summary>
    public bool HasDottedOrdinals { get; }

    /// <summary>Whether the language writes every noun with a capital, so that a capital says nothing of a name.</summary>
    public bool NounsAreCapitalised { get; }

    /// <summary>How the language marks an owner: Berg's.</summary>
    public Possessive Possessive { get; }

    /// <summary>The vocabulary of <paramref name="language"/>.</summary>
    public static Vocabulary Of(TextLanguage language) => ByLanguage[language.Number] ??= new Vocabulary(language);

    /// <summary>Whether two words are forms of one role: Gov. and governor.</summary>
    public bool IsSameRole(string text, int start, int end, int otherStart, int otherEnd)
    {
        var word = text.AsSpan(start, end - start);
        var other = text.AsSpan(otherStart, otherEnd - otherStart);
        return word.Equals(other, StringComparison.OrdinalIgnoreCase)
            || RoleForm(word).Equals(RoleForm(other), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether the word is a short form of a role: Gov.</summary>
    public bool IsShortRole(string text, int start, int end) => roleForms.Contains(text.AsSpan(start, end - start));

    /// <summary>Whether the word makes another role of a role: deputy, former.</summary>
    public bool LimitsRole(string text, int start, int end) => roleLimits.Contains(text.AsSpan(start, end - start));

    /// <summary>Whether a place or a body has one of the role, so that a text may speak of it and name nobody: mayor.</summary>
    public bool IsOffice(string text, int start, int end) => offices.Contains(RoleForm(text.AsSpan(start, end - start)));

    /// <summary>Whether the noun means several bodies: groups.</summary>
    public bool AreBodies(string text, int start, int end) => pluralBodies.Contains(text.AsSpan(start, end - start));

    /// <summary>The party that the word means, as a word by which it is compared; empty where it means none.</summary>
    public ReadOnlySpan<char> PartyOf(string text, int start, int end)
    {
        var word = text.AsSpan(start, end - start);
        return !parties.Contains(word) ? default : parties.ValueOf(word) is { Length: > 0 } party ? party.AsSpan() : word;
    }

    /// <summary>The, a.</summary>
    public bool IsArticle(string text, int start, int end) => articles.Contains(text.AsSpan(start, end - start));

    /// <summary>A determiner that takes up something known: the, this.</summary>
    public bool IsDefinite(string text, int start, int end) => ArticleOf(text, start, end).StartsWith("definite", StringComparison.Ordinal);

    /// <summary>An article of the genitive: des, einer.</summary>
    public bool IsGenitive(string text, int start, int end) => ArticleOf(text, start, end).EndsWith("genitive", StringComparison.Ordinal);

    /// <summary>Whether the noun is a place: country, town.</summary>
    public bool IsPlace(string text, int start, int end) => places.Contains(text.AsSpan(start, end - start));

    /// <summary>In, at, from: what stands before a place.</summary>
    public bool IsPlaceLink(string text, int start, int end) => placeLinks.Contains(text.AsSpan(start, end - start));

    /// <summary>Whether people called so are mostly quoted without a name, or are many: official, crowd.</summary>
    public bool IsNameless(string text, int start, int end) => nameless.Contains(text.AsSpan(start, end - start));

    /// <summary>Whether the noun is a thing on which words stand: sign, vest.</summary>
    public bool BearsWords(string text, int start, int end) => bearers.Contains(text.AsSpan(start, end - start));

    /// <summary>Whether the word, which no list holds, ends as finite verbs do: coached.</summary>
    public bool EndsAsVerb(ReadOnlySpan<char> word)
    {
        foreach (string ending in verbEndings) if (word.EndsWith(ending.AsSpan(), StringComparison.Ordinal)) return true;
        return false;
    }

    /// <summary>Whether the word says that words stand on a thing: marked, emblazoned.</summary>
    public bool IsInscribed(string text, int start, int end) => inscribed.Contains(text.AsSpan(start, end - start));

    private string ArticleOf(string text, int start, int end) => articles.ValueOf(text.AsSpan(start, end - start)) ?? "";

    private ReadOnlySpan<char> RoleForm(ReadOnlySpan<char> word) => roleForms.ValueOf(word) is { } form ? form.AsSpan() : word;

    /// <summary>What the word from <paramref name="start"/> to <paramref name="end"/> can be, in whatever case; None when no table holds it.</summary>
    public WordClass Find(string text, int start, int end) => (WordClass)classes.Find(text, start, end);

    /// <summary>The same of letters and digits alone.</summary>
    public WordClass FindWord(string text, int start, int end) => (WordClass)classes.Find(text, start, end, WordKey.OfWord(text, start, end));

    /// <summary>The same for the letters and digits from <paramref name="start"/> on, and where they end, at the latest at <paramref name="limit"/>.</summary>
    public WordClass Read(string text, int start, int limit, out int end) => (WordClass)classes.Read(text, start, limit, out end);

    /// <summary>The end of a small word that an apostrophe joins to the next one, as the tables write it: <c>l'</c>avocate; <paramref name="start"/> where none
    /// begins there.</summary>
    public int ProcliticEnd(string text, int start, int limit)
    {
        if (!hasProclitics) return start;
        int end = WordCharacters.End(text, start, limit);
        return end > start && end + 1 < limit && text[end] is '\'' or '’' && Find(text, start, end + 1) != WordClass.None ? end + 1 : start;
    }

    /// <summary>The end of a small word that a hyphen joins to the one before, as the tables write it: dit<c>-elle</c>, a<c>-t-il</c>;
    /// <paramref name="start"/> where none begins there.</summary>
    public int EncliticEnd(string text, int start, int limit)
    {
        if (!hasEnclitics || text[start] != '-') return start;
        int end = start, found = start;
        while (end + 1 < limit && text[end] == '-' && WordCharacters.End(text, end + 1, limit) is var next && next > end + 1)
            if (Find(text, start, end = next) != WordClass.None) found = end;
        return found;
    }

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
            hasProclitics |= rows.Text[rows.KeyEnd - 1] == '\'';
            hasEnclitics |= initial == '-' && rows.KeyEnd - rows.Key > 1;
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
