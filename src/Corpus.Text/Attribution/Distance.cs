namespace Corpus.Text.Attribution;

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
