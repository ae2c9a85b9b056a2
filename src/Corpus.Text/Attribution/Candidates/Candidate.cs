using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>Words that may name a quotation's speaker, with what speaks for them.</summary>
internal struct Candidate
{
    /// <summary>The mention in this paragraph; -1 for one of an earlier paragraph and for nobody.</summary>
    public int Mention;

    /// <summary>The characters; empty for nobody.</summary>
    public int Start, End;
    public int NameStart, NameEnd;

    /// <summary>The name beside a description in an earlier paragraph: "the mayor, Anna Berg, waited"; empty where none stands.</summary>
    public int ApposedStart, ApposedEnd;
    public MentionType Type;
    public MentionRole Role;
    public Side Side;

    /// <summary>Its place among the subjects on its side, and among those of reporting verbs.</summary>
    public Rank Rank, Reporting;
    public VerbClass Verb;
    public VerbForm Form;

    /// <summary>Words between it and the quotation, and between its verb and the quotation.</summary>
    public Distance Words, VerbWords;
    public Continuity Continuity;

    public Clause Clause;
    public bool OwnsSpeech;

    /// <summary>Whether its clause is pushed in between commas or closes the sentence: …, the council said on Monday.</summary>
    public bool Aside;

    /// <summary>Whether it is the subject of its sentence's first verb.</summary>
    public bool Main;

    /// <summary>The token of its cue; -1 for none.</summary>
    public int Cue;

    /// <summary>What stands behind its cue, or behind itself where it has none.</summary>
    public Neighbour Next;

    /// <summary>The word before it, and the one before that: <c>and that</c> Berg.</summary>
    public Neighbour Intro, Outer;

    /// <summary>How many commas and dashes stand between it, or its cue, and the quotation.</summary>
    public Distance Breaks;

    /// <summary>The sum of its features' weights.</summary>
    public int Score;
}

/// <summary>Where a candidate stands as seen from the quotation.</summary>
internal enum Side : byte
{
    /// <summary>Before it in its sentence.</summary>
    Left,

    /// <summary>Behind it in its sentence.</summary>
    Right,

    /// <summary>In the sentence before.</summary>
    Before,

    /// <summary>Two or more sentences before.</summary>
    FarBefore,

    /// <summary>In the sentence behind.</summary>
    Behind,

    /// <summary>In an earlier paragraph.</summary>
    Earlier,

    /// <summary>Nowhere: the text gives no speaker.</summary>
    Nowhere,
}

/// <summary>A subject's place among the subjects, counted from the quotation.</summary>
internal enum Rank : byte
{
    First,
    Second,
    Third,
    Later,

    /// <summary>No subject.</summary>
    None,
}

/// <summary>A number of words, on a coarse scale.</summary>
internal enum Distance : byte
{
    Zero,
    One,
    Two,
    UpToFour,
    UpToEight,
    UpToSixteen,
    UpToThirtyTwo,
    More,
}

/// <summary>How a candidate relates to the speaker of the quotation before.</summary>
internal enum Continuity : byte
{
    /// <summary>There is no quotation before.</summary>
    None,

    /// <summary>Somebody else spoke.</summary>
    Other,

    /// <summary>The same words named the speaker of the quotation before, in the same sentence.</summary>
    SameSentence,

    /// <summary>The same words, in the sentence before.</summary>
    NextSentence,

    /// <summary>The same words, further up in the paragraph.</summary>
    SameParagraph,

    /// <summary>The same words, in the paragraph before.</summary>
    NextParagraph,

    /// <summary>The same words, in an earlier paragraph.</summary>
    Further,

    /// <summary>Other words for the same person.</summary>
    SameName,
}
