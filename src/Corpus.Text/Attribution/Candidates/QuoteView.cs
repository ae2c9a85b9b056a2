using Corpus.Text.Attribution.Syntax;

namespace Corpus.Text.Attribution.Candidates;

/// <summary>A quotation as its sentence shows it.</summary>
internal struct QuoteView
{
    public int Token;
    public int Sentence;
    public Neighbour Before, Behind;
    public Lead Lead;
    public Tail Tail;
    public Size Size;

    /// <summary>Whether its sentence holds nothing but quotations.</summary>
    public bool Alone;

    /// <summary>Whether its sentence holds a reporting verb with a subject.</summary>
    public bool Reported;

    /// <summary>Whether another quotation stands before it in its sentence.</summary>
    public bool SameSentence;

    /// <summary>The verb of the nearest reporting subject before it and behind it in its sentence, and whether that verb is near; None when there is
    /// none.</summary>
    public VerbClass LeftCue, RightCue;
    public bool LeftNear, RightNear;

    /// <summary>The verb of its sentence's first clause, when that stands before it; None when it does not.</summary>
    public VerbClass MainCue;

    /// <summary>Whether it opens its sentence.</summary>
    public bool Opens;
}

/// <summary>What stands right before or right behind a quotation.</summary>
internal enum Neighbour : byte
{
    /// <summary>Nothing of the same sentence.</summary>
    Edge,
    Comma,
    Colon,
    Dash,
    Bracket,
    Stop,
    Quote,
    Say,
    Speak,
    Write,
    Think,
    Call,
    OtherVerb,
    Auxiliary,
    Subordinator,
    Preposition,
    To,
    Determiner,
    Possessive,
    Owner,
    Conjunction,
    Pronoun,
    Relative,
    Adverb,
    PersonNoun,
    BodyNoun,
    DocumentNoun,
    TitleNoun,
    TermNoun,
    SpeechNoun,
    Naming,
    Name,
    Noun,
    Other,
}

/// <summary>How a quotation's words begin.</summary>
internal enum Lead : byte
{
    Capital,
    Lower,
    Other,
}

/// <summary>How a quotation's words end.</summary>
internal enum Tail : byte
{
    Word,
    Comma,
    Stop,
    Question,
    Dash,
}
