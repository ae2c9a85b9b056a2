namespace Corpus.Text.Structure.FrontMatter;

/// <summary>In what shape a value of front matter stands.</summary>
internal enum FrontMatterShape
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
