namespace Corpus.Text.Attribution;

/// <summary>How a quotation's words begin.</summary>
internal enum Lead : byte
{
    Capital,
    Lower,
    Other,
}
