namespace Corpus.Text.Speakers;

/// <summary>How often a person is named.</summary>
internal enum Frequency : byte
{
    Once,
    Twice,
    UpToFour,
    UpToEight,
    More,
}
