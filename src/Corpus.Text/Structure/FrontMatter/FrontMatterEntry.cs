
namespace Corpus.Text.Structure.FrontMatter;

/// <summary>One key of the front matter with one of its values.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyRange">Where the key stands.</param>
/// <param name="Value">The value, unquoted; empty when the key has none.</param>
/// <param name="ValueRange">Where the value stands, with its quotation marks.</param>
internal sealed record FrontMatterEntry(string Key, TextRange KeyRange, string Value, TextRange ValueRange)
{
    /// <summary>In what shape the value stands; an item of a list has an entry of its own.</summary>
    public FrontMatterShape Shape { get; init; }

    /// <summary>Of the first item of a list in brackets: where the brackets stand.</summary>
    public TextRange? Brackets { get; init; }

    /// <summary>Whether there is no value: nothing stands there, or a plain <c>~</c> or <c>null</c>.</summary>
    public bool IsNull { get; init; }
}
