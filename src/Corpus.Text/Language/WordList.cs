using System.Text;

namespace Corpus.Text.Language;

/// <summary>The lists of words that a language may have, each in a file: <c>StopWords</c> in <c>stop-words.txt</c>. None is needed.</summary>
internal enum WordList
{
    /// <summary>The names of the language, beside its code: english, eng.</summary>
    LanguageNames,

    /// <summary>What the spelling and the order of words are like: nouns-capitalised, ordinals-dotted, verb-second.</summary>
    Orthography,

    /// <summary>Words that are always written with a capital and begin no sentence by it: I.</summary>
    CapitalWords,

    /// <summary>Single words that running text cannot do without and menus can. The language of a text is guessed by them.</summary>
    StopWords,

    /// <summary>Words that menus and labels are made of and names are not.</summary>
    MenuWords,

    /// <summary>Phrases of boilerplate, with what they belong to and where they must stand.</summary>
    Boilerplate,

    /// <summary>What a site writes where it breaks an article off: read more.</summary>
    CutOffPhrases,

    /// <summary>Months with their numbers.</summary>
    Months,

    /// <summary>Days of the week with their numbers, Sunday is 0.</summary>
    Weekdays,

    /// <summary>What stands behind a day as a number: th.</summary>
    Ordinals,

    /// <summary>Words between a day and its month: of.</summary>
    DateLinks,

    /// <summary>Words before a date that say which day it is: published, updated.</summary>
    DateWords,

    /// <summary>How dates of numbers alone are read when nothing else decides: slash, then month or day.</summary>
    DateOrder,

    /// <summary>Words before the names of those who wrote it: by.</summary>
    BylineWords,

    /// <summary>What stands behind a name in a byline and is none: staff writer.</summary>
    BylineRoles,

    /// <summary>Words behind a name in a byline that end it.</summary>
    BylineStops,

    /// <summary>Who signs an article and is no person: staff.</summary>
    BylineBodies,

    /// <summary>Words that the role behind a writer's name begins with; noun: it may end with them.</summary>
    RoleWords,

    /// <summary>Units of the time that an article is old, or takes to read: hours.</summary>
    TimeUnits,

    /// <summary>Words that the text below a picture begins with: image caption.</summary>
    CaptionWords,

    /// <summary>What follows the writer's name in a biography below the article: is, covers.</summary>
    BiographyVerbs,

    /// <summary>Words between a name in a byline and the place that it reported from: in.</summary>
    PlaceLinks,

    /// <summary>Words of picture credits: photo by.</summary>
    CreditWords,

    /// <summary>Words between that of a credit and whoever took the picture: by.</summary>
    CreditLinks,

    /// <summary>Words that open a copyright line, and those behind the owner's name.</summary>
    CopyrightWords,

    /// <summary>Words that papers, stations and sites have in their names and people do not: times.</summary>
    OutletWords,

    /// <summary>Words in capitals before a dash that are no dateline: exclusive.</summary>
    NotPlaces,

    /// <summary>Words that begin with an apostrophe where letters fell away: 'em. end: one may also close a word that ends so: goin'.</summary>
    Elisions,

    /// <summary>The letter that makes an owner behind an apostrophe or before one, and the endings of the genitive: Berg's.</summary>
    Possessives,

    /// <summary>Small words by what they do in a sentence; pronouns with the person that they stand for.</summary>
    FunctionWords,

    /// <summary>Verbs that report speech, in each of their forms: class, then form.</summary>
    ReportingVerbs,

    /// <summary>Other common verbs in each of their forms.</summary>
    Verbs,

    /// <summary>What a word that no list holds is likely to be, by its ending.</summary>
    WordEndings,

    /// <summary>Endings of finite verbs that no list holds: coached.</summary>
    VerbEndings,

    /// <summary>Nouns for people who speak: official.</summary>
    PersonNouns,

    /// <summary>Nouns for bodies that speak through others: administration.</summary>
    BodyNouns,

    /// <summary>Nouns for several bodies: groups.</summary>
    PluralBodies,

    /// <summary>Nouns for what speaks from paper or screen: statement.</summary>
    DocumentNouns,

    /// <summary>Nouns for what somebody says: her call for.</summary>
    SpeechNouns,

    /// <summary>Nouns for what somebody thinks or states: nach Ansicht.</summary>
    OpinionNouns,

    /// <summary>Nouns for a word that is spoken of as a word: the term.</summary>
    TermNouns,

    /// <summary>Nouns for works that have titles: the book.</summary>
    TitleNouns,

    /// <summary>Words that say that a name or a title follows: so-called.</summary>
    NamingWords,

    /// <summary>Titles before a person's name, with the pronoun where the title says it: Mrs.</summary>
    Titles,

    /// <summary>Given names, with the pronoun that they go with.</summary>
    GivenNames,

    /// <summary>Things on which words stand that nobody says: sign, vest.</summary>
    WordBearers,

    /// <summary>Nouns for places, which "it said" hardly takes up: country, town.</summary>
    PlaceNouns,

    /// <summary>Nouns for people who are mostly quoted without a name, and for many at once: official, crowd.</summary>
    NamelessNouns,

    /// <summary>Words that say that words stand on a thing: marked, emblazoned.</summary>
    InscriptionWords,

    /// <summary>Small parts of names: particles inside a name, suffixes behind it.</summary>
    NameParts,

    /// <summary>Words between two names: and.</summary>
    NameLinks,

    /// <summary>Words before a name that are no part of it: the.</summary>
    NameArticles,

    /// <summary>Articles; "definite" stands behind those that take up something known.</summary>
    Articles,

    /// <summary>Forms of one role, each with the word by which it is compared: gov, governor.</summary>
    RoleForms,

    /// <summary>Words that make another role of a role: deputy.</summary>
    RoleLimits,

    /// <summary>Roles of which a place or a body has one: mayor.</summary>
    Offices,

    /// <summary>Words for a political party, each with the word by which it is compared: gop, republican.</summary>
    PartyWords,

    /// <summary>Words that make a name that of a body, a place or an event; surname behind those that are surnames too.</summary>
    NameBodies,

    /// <summary>More words of the names of bodies and places.</summary>
    BodyWords,

    /// <summary>Numbers as words, each with what it is worth: twenty, 20.</summary>
    NumberWords,

    /// <summary>Words that turn a statement into its opposite: not.</summary>
    Negations,
}

/// <summary>The files of the lists.</summary>
internal static class WordLists
{
    /// <summary>The number of lists.</summary>
    public const int Count = (int)WordList.Negations + 1;

    private static readonly string[] Files = FilesOf(Enum.GetNames(typeof(WordList)));

    /// <summary>The list's file, without its ending.</summary>
    public static string FileOf(WordList list) => Files[(int)list];

    // StopWords: stop-words
    private static string[] FilesOf(string[] names)
    {
        var files = new string[names.Length];
        var file = new StringBuilder();
        for (int i = 0; i < names.Length; i++)
        {
            foreach (char c in names[i])
            {
                if (char.IsUpper(c) && file.Length > 0) file.Append('-');
                file.Append(char.ToLowerInvariant(c));
            }
            files[i] = file.ToString();
            file.Clear();
        }
        return files;
    }
}
