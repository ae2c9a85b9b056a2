namespace Corpus.Text.Attribution;

/// <summary>How a quotation's words end.</summary>
internal enum Tail : byte
{
    Word,
    Comma,
    Stop,
    Question,
    Dash,
}
