namespace Corpus.Text.Attribution;

/// <summary>The pronoun that goes with a person.</summary>
internal enum Gender : byte
{
    Unknown,
    He,
    She,
}
