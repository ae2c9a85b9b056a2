namespace Corpus.Text.Attribution;

/// <summary>How often a person is named.</summary>
internal enum Frequency : byte
{
    Once,
    Twice,
    UpToFour,
    UpToEight,
    More,
}
