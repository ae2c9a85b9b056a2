namespace Corpus.Text.Attribution;

/// <summary>A brief quotation that was judged: its words' fingerprint, 0 for none, and whether it was speech.</summary>
internal struct SaidWord
{
    public ulong Print;
    public bool Speech;
}
