namespace Corpus.Text.Structure;

/// <summary>How a line begins and ends, and what it holds.</summary>
[Flags]
internal enum LineFlags
{
    None = 0,
    SentenceEnd = 1 << 0,
    ColonEnd = 1 << 1,
    CommaEnd = 1 << 2,
    LowerStart = 1 << 3,
    AllCapitals = 1 << 4,
    Address = 1 << 5,
    Bar = 1 << 6,
    Quoted = 1 << 7,
    Numbered = 1 << 8,
    Bulleted = 1 << 9,

    // The same words are in another line, before or behind.
    RepeatedBefore = 1 << 10,
    RepeatedLater = 1 << 11,

    // What markup says the line is.
    TopHeading = 1 << 12,
    Heading = 1 << 13,
    Picture = 1 << 14,
    Row = 1 << 15,

    // It ends with three points or an ellipsis.
    CutOff = 1 << 17,

    // ©
    Copyright = 1 << 16,
}

/// <summary>What the phrases of a line say it is; the names are the words of the boilerplate language.</summary>
[Flags]
internal enum PhraseFlags
{
    None = 0,

    // Which boilerplate the phrases belong to.
    Share = 1 << 0,
    Comment = 1 << 1,
    Subscribe = 1 << 2,
    Legal = 1 << 3,
    Related = 1 << 4,
    Navigation = 1 << 5,
    Advert = 1 << 6,
    Account = 1 << 7,
    Tags = 1 << 8,
    Biography = 1 << 9,

    // Where the phrase stands: it is the whole line, it begins it, or it stands inside a short one.
    Whole = 1 << 10,
    Start = 1 << 11,
    Any = 1 << 12,

    // A phrase that is boilerplate wherever it stands.
    Sure = 1 << 13,

    // Words of bylines at the line's start, words of credits in it: worth a closer look.
    BylineCue = 1 << 14,
    CreditCue = 1 << 15,

    AnyBoilerplate = Share | Comment | Subscribe | Legal | Related | Navigation | Advert | Account | Tags | Biography,
}
