namespace Corpus.Text.Speakers;

/// <summary>The pronoun that goes with a person.</summary>
internal enum Gender : byte
{
    Unknown,
    He,
    She,
}
