using Corpus.Text.Attribution.Candidates;

namespace Corpus.Text.Attribution.People;

/// <summary>A person whom a pronoun may mean, with what speaks for it.</summary>
internal struct Antecedent
{
    public int Person;

    /// <summary>Where the person was named last before the pronoun, and how.</summary>
    public Whereabouts Where;
    public Standing Standing;

    /// <summary>Its place among those named before the pronoun, counted back from it.</summary>
    public Rank Rank;

    /// <summary>When the person spoke last.</summary>
    public Turn Turn;

    /// <summary>What shows that the name is a person's, and whether the pronoun fits.</summary>
    public Proof Proof;

    /// <summary>How often the person was named before, up to the reach of the look back.</summary>
    public Frequency Named;

    /// <summary>Whether the name stood in a quotation.</summary>
    public bool Quoted;

    /// <summary>Whether somebody who is named nearer to the pronoun is the subject there.</summary>
    public bool Overtaken;

    /// <summary>Whether the pronoun's paragraph names the person before anybody else.</summary>
    public bool First;

    /// <summary>Whether the person is the subject of a sentence of the pronoun's paragraph.</summary>
    public bool Topic;

    /// <summary>The sum of the weights, and where its features stand.</summary>
    public int Score, FirstFeature, EndFeature;
}

/// <summary>How far before a pronoun a name stands.</summary>
internal enum Whereabouts : byte
{
    SameSentence,
    SentenceBefore,
    SameParagraph,
    ParagraphBefore,
    TwoBefore,
    UpToFiveBefore,
    Further,
}

/// <summary>A name's place in its sentence.</summary>
internal enum Standing : byte
{
    /// <summary>The subject of a main clause: Berg said.</summary>
    Subject,

    /// <summary>The subject of another clause: when Berg came.</summary>
    Lower,

    /// <summary>It opens its sentence.</summary>
    Leads,

    /// <summary>Behind a preposition or a verb: told Berg.</summary>
    Object,

    /// <summary>Berg's.</summary>
    Owner,
    Other,
}

/// <summary>When a person spoke last.</summary>
internal enum Turn : byte
{
    /// <summary>The quotation before was the person's, in this paragraph.</summary>
    Here,

    /// <summary>The quotation before was the person's, in the paragraph before.</summary>
    Before,

    /// <summary>The quotation before was the person's, further up.</summary>
    Further,

    /// <summary>Somebody else spoke.</summary>
    Other,

    /// <summary>Nobody has spoken yet.</summary>
    None,
}

/// <summary>What shows that a name is that of a person whom the pronoun fits.</summary>
internal enum Proof : byte
{
    /// <summary>The person is known to be a he or a she, as the pronoun says.</summary>
    Agrees,

    /// <summary>A given name or a title shows a person.</summary>
    Certain,

    /// <summary>The last word of the full name stands alone elsewhere.</summary>
    Surname,

    /// <summary>The name is one word, and a verb follows it.</summary>
    Acts,
    Thin,
}

/// <summary>How often a person is named.</summary>
internal enum Frequency : byte
{
    Once,
    Twice,
    UpToFour,
    UpToEight,
    More,
}
