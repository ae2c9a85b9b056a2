namespace Corpus.Text.Structure;

/// <summary>What can be seen of a line without its neighbours.</summary>
[Flags]
internal enum LineSigns
{
    None = 0,

    // Which furniture its phrases belong to; the names are the words of the furniture tables.
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

    // How the line begins and ends, and what it holds.
    SentenceEnd = 1 << 13,
    ColonEnd = 1 << 14,
    CommaEnd = 1 << 15,
    LowerStart = 1 << 16,
    AllCapitals = 1 << 17,
    Address = 1 << 18,
    Bar = 1 << 19,
    Quoted = 1 << 20,
    Numbered = 1 << 21,
    Bulleted = 1 << 22,

    // What it states.
    Byline = 1 << 23,
    Dated = 1 << 24,
    DateOnly = 1 << 25,
    Credited = 1 << 26,

    // The same words stand in another line, before or behind.
    RepeatedBefore = 1 << 27,
    RepeatedLater = 1 << 28,

    // A phrase that is furniture wherever it stands.
    Sure = 1 << 29,

    // Words of bylines at its start, words of credits in it: worth a closer look.
    MaybeByline = 1 << 30,
    MaybeCredit = 1 << 31,

    AnyBoilerplate = Share | Comment | Subscribe | Legal | Related | Navigation | Advert | Account | Tags | Biography,
}
