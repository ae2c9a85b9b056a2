
namespace Corpus.Text.Attribution.Syntax;

/// <summary>Words that name somebody or something: a noun phrase or a pronoun.</summary>
internal struct Mention
{
    /// <summary>The first and the last token.</summary>
    public int First, Last;

    /// <summary>The characters, end exclusive.</summary>
    public int Start, End;

    /// <summary>The characters as a range.</summary>
    public readonly TextRange Range => new(Start, End);

    /// <summary>The characters of the proper name in it; equal when there is none.</summary>
    public int NameStart, NameEnd;

    /// <summary>The classes of its head word.</summary>
    public WordClass Head;

    /// <summary>The verb that it is the subject of, the nearest; -1 for none.</summary>
    public int Verb;
    public int Sentence;

    /// <summary>Its place among the candidates of the quotation for which it was one last.</summary>
    public int Candidate;
    public MentionType Type;
    public MentionRole Role;

    /// <summary>Whether the words are the owner of the phrase around it: <c>Moon's</c> adviser.</summary>
    public bool Owner;

    /// <summary>How its clause hangs on the one before.</summary>
    public Clause Clause;

    /// <summary>Whether it owns words that somebody says: <c>Moon's</c> claim.</summary>
    public bool OwnsSpeech;

    /// <summary>Whether its name goes across "of": Group of Seven.</summary>
    public bool Linked;

    /// <summary>Whether it begins with a determiner.</summary>
    public bool Determined;
}

/// <summary>What kind of words name somebody.</summary>
internal enum MentionType : byte
{
    /// <summary>Jen Psaki.</summary>
    Person,

    /// <summary>The White House.</summary>
    Name,

    /// <summary>A senior official.</summary>
    PersonNoun,

    /// <summary>The agency.</summary>
    BodyNoun,

    /// <summary>The letter.</summary>
    DocumentNoun,

    /// <summary>The idea.</summary>
    OtherNoun,

    /// <summary>He, she.</summary>
    Pronoun,

    /// <summary>They.</summary>
    They,

    /// <summary>It.</summary>
    It,

    /// <summary>I, we, you.</summary>
    FirstPerson,

    /// <summary>Who.</summary>
    Relative,

    /// <summary>Many, others.</summary>
    Indefinite,
}

/// <summary>The place of a mention in its clause.</summary>
internal enum MentionRole : byte
{
    /// <summary>Nothing is known.</summary>
    Plain,

    /// <summary>The subject of a verb: Psaki said.</summary>
    Subject,

    /// <summary>Behind "according to".</summary>
    AccordingTo,

    /// <summary>Behind another preposition.</summary>
    Preposition,

    /// <summary>Behind a verb: told Psaki.</summary>
    Object,

    /// <summary>Between commas behind another mention: Psaki, a spokeswoman.</summary>
    Apposition,

    /// <summary>Before a colon: Psaki: “…”.</summary>
    Label,

    /// <summary>The owner in a phrase: Moon's adviser.</summary>
    Owner,
}

/// <summary>How a clause hangs on the one before it.</summary>
internal enum Clause : byte
{
    /// <summary>It stands on its own.</summary>
    Main,

    /// <summary>He said that she …</summary>
    That,

    /// <summary>He said she …</summary>
    Bare,

    /// <summary>When she …</summary>
    Adverbial,

    /// <summary>…, who …; what she …</summary>
    Relative,
}
