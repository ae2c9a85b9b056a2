namespace Corpus.Text.Attribution;

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
