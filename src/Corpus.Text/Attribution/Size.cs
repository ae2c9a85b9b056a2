namespace Corpus.Text.Attribution;

/// <summary>How many words a quotation has.</summary>
internal enum Size : byte
{
    One,
    Two,
    Three,
    UpToFive,
    UpToEight,
    UpToFifteen,
    More,
}
