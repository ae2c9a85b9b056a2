namespace Corpus.Text.Attribution.Syntax;

/// <summary>What a word can be; the tables of the language name the same classes in lower case.</summary>
/// <remarks>One bit is free. A class that a single rule asks for is better a list of its own, as places are.</remarks>
[Flags]
internal enum WordClass : ulong
{
    None = 0,
    Determiner = 1UL << 0,
    Possessive = 1UL << 1,
    Preposition = 1UL << 2,
    To = 1UL << 3,
    Conjunction = 1UL << 4,
    Subordinator = 1UL << 5,
    Relative = 1UL << 6,
    Pronoun = 1UL << 7,
    Subject = 1UL << 8,
    Object = 1UL << 9,
    Contracted = 1UL << 10,
    Auxiliary = 1UL << 11,
    Modal = 1UL << 12,
    Be = 1UL << 13,
    Adverb = 1UL << 14,
    Time = 1UL << 15,
    Number = 1UL << 16,
    Indefinite = 1UL << 17,
    He = 1UL << 18,
    She = 1UL << 19,
    They = 1UL << 20,
    It = 1UL << 21,
    I = 1UL << 22,

    /// <summary>Those who speak and those who are spoken to: we, you.</summary>
    Party = 1UL << 23,

    /// <summary>Before whoever does what a passive verb says: told by Berg.</summary>
    Agent = 1UL << 24,
    Say = 1UL << 25,
    Speak = 1UL << 26,
    Write = 1UL << 27,
    Think = 1UL << 28,
    Call = 1UL << 29,
    Other = 1UL << 30,
    Base = 1UL << 31,
    Third = 1UL << 32,
    Past = 1UL << 33,
    Ing = 1UL << 34,
    Participle = 1UL << 35,
    PersonNoun = 1UL << 36,
    Plural = 1UL << 37,
    BodyNoun = 1UL << 38,
    DocumentNoun = 1UL << 39,
    Title = 1UL << 40,
    GivenName = 1UL << 41,
    Particle = 1UL << 42,
    Suffix = 1UL << 43,
    NameBody = 1UL << 44,
    TitleNoun = 1UL << 45,
    According = 1UL << 46,
    Naming = 1UL << 47,
    Surname = 1UL << 48,
    Complement = 1UL << 49,
    SpeechNoun = 1UL << 50,
    Approximate = 1UL << 51,
    TermNoun = 1UL << 52,

    /// <summary>The preposition inside a body's name: Group of Seven.</summary>
    Of = 1UL << 53,

    /// <summary>A relative that stands for no name before it: what she asked.</summary>
    Free = 1UL << 54,

    /// <summary>The mood of what others say: sei, habe.</summary>
    Subjunctive = 1UL << 55,

    /// <summary>The auxiliary of the passive: wurde.</summary>
    Passive = 1UL << 56,

    /// <summary>A noun for what somebody thinks or states, and the prepositions before it: nach Ansicht.</summary>
    Opinion = 1UL << 57,

    /// <summary>What stands before a speaker without a verb: so Berg.</summary>
    Quotative = 1UL << 58,

    /// <summary>No name, by its ending: Zeitung.</summary>
    Noun = 1UL << 59,
    Adjective = 1UL << 60,

    /// <summary>Behind a name and no part of it: MP, PhD.</summary>
    Honour = 1UL << 61,

    /// <summary>And, &amp;.</summary>
    Joining = 1UL << 62,

    /// <summary>Verbs that report speech, writing, thought or naming.</summary>
    Reporting = Say | Speak | Write | Think | Call,

    /// <summary>Any verb but an auxiliary.</summary>
    AnyVerb = Reporting | Other,

    /// <summary>Nouns that can speak.</summary>
    SpeakingNoun = PersonNoun | BodyNoun | DocumentNoun,

    /// <summary>Words that no noun phrase goes across.</summary>
    Boundary = Preposition | To | Conjunction | Subordinator | Relative | Pronoun | Auxiliary | Adverb,
}
