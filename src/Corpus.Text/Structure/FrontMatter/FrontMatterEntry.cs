using Corpus.Text.Source;

namespace Corpus.Text.Structure.FrontMatter;

/// <summary>One key of the front matter with one of its values.</summary>
/// <param name="Key">The key as written.</param>
/// <param name="KeyRange">Where the key stands.</param>
/// <param name="Value">The value, unquoted; empty when the key has none.</param>
/// <param name="ValueRange">Where the value stands, with its quotation marks.</param>
public sealed record FrontMatterEntry(string Key, TextRange KeyRange, string Value, TextRange ValueRange)
{
    /// <summary>In what shape the value stands; an item of a list has an entry of its own.</summary>
    public FrontMatterShape Shape { get; init; }
}
