namespace Corpus.Text.Structure.FrontMatter;

/// <summary>The ways in which front matter can be wrong.</summary>
internal enum FrontMatterFaultKind
{
    /// <summary>It is not YAML, or the closing hyphens are missing.</summary>
    Malformed,

    /// <summary>A value is of the wrong type: a date that is none, a list where one value belongs.</summary>
    WrongType,

    /// <summary>No key of that name is known.</summary>
    UnknownKey,
}
