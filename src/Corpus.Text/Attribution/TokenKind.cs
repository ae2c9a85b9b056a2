namespace Corpus.Text.Attribution;

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
