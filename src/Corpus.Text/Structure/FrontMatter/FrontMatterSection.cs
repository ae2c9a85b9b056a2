namespace Corpus.Text.Structure.FrontMatter;

/// <summary>The YAML at the top of a text.</summary>
internal sealed record FrontMatterSection
{
    /// <summary>All of it, with the two lines of hyphens.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The top-level keys in order, each with its value as written; a list's items stand each on its own.</summary>
    public IReadOnlyList<FrontMatterEntry> Entries { get; init; } = [];

    /// <summary>What is wrong with it, where; empty when all is well.</summary>
    public IReadOnlyList<FrontMatterFault> Faults { get; init; } = [];
}

/// <summary>One key of the front matter with one of its values.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyRange">Where the key stands.</param>
/// <param name="Value">The value, unquoted; empty when the key has none.</param>
/// <param name="ValueRange">Where the value stands, with its quotation marks.</param>
internal sealed record FrontMatterEntry(string Key, TextRange KeyRange, string Value, TextRange ValueRange)
{
    /// <summary>In what form the value is written; an item of a list has an entry of its own.</summary>
    public FrontMatterForm Form { get; init; }

    /// <summary>Of the first item of a list in brackets: where the brackets stand.</summary>
    public TextRange? Brackets { get; init; }

    /// <summary>Whether there is no value: nothing stands there, or a plain <c>~</c> or <c>null</c>.</summary>
    public bool IsNull { get; init; }
}

/// <summary>In what form a value of front matter is written.</summary>
internal enum FrontMatterForm
{
    /// <summary>A single value.</summary>
    Single,

    /// <summary>An item of a list.</summary>
    List,

    /// <summary>A list without items.</summary>
    EmptyList,

    /// <summary>Something with parts of its own, as it is written.</summary>
    Nested,
}

/// <summary>Something wrong with the front matter.</summary>
/// <param name="Kind">What is wrong.</param>
/// <param name="Range">Where.</param>
/// <param name="Detail">What the YAML reader said, or the key that was meant; empty when there is nothing to add.</param>
internal sealed record FrontMatterFault(FrontMatterFaultKind Kind, TextRange Range, string Detail);

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
