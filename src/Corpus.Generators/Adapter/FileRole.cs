namespace Corpus.Generators.Adapter;

/// <summary>What an additional file is to the corpus.</summary>
internal enum FileRole
{
    /// <summary>A text, to be read.</summary>
    Text,

    /// <summary>A text that the build task has read; what it found stands in a digest.</summary>
    HandedText,

    /// <summary>What the build task hands to the compiler.</summary>
    Digest,
}
