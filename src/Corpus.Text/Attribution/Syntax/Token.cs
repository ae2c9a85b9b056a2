namespace Corpus.Text.Attribution.Syntax;

/// <summary>A word, a mark or a whole quotation of a paragraph.</summary>
internal struct Token
{
    public int Start;
    public int End;
    public WordClass Class;

    /// <summary>The mention that holds the token; -1 for none.</summary>
    public int Mention;

    /// <summary>The verb that the token is; -1 for none.</summary>
    public int Verb;

    /// <summary>The sentence's number in its paragraph.</summary>
    public int Sentence;
    public TokenKind Kind;
    public bool Capital;

    /// <summary>Whether "'s" or "s'" ends the word: Moon's.</summary>
    public bool Owner;

    public readonly bool Is(WordClass any) => (Class & any) != 0;
}

/// <summary>What a token is.</summary>
internal enum TokenKind : byte
{
    Word,
    Number,

    /// <summary>A whole quotation with its marks: syntax does not look inside.</summary>
    Quote,
    Comma,

    /// <summary>A full stop, question or exclamation mark.</summary>
    Stop,
    Colon,
    Semicolon,
    Dash,
    Open,
    Close,
    Symbol,
}
