namespace Corpus.Text.Attribution;

/// <summary>A yes or no that a feature looks at.</summary>
internal enum Flag : byte
{
    No,
    Yes,
}
