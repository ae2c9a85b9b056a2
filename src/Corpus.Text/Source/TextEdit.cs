namespace Corpus.Text;

/// <summary>A change to a text: the characters of <see cref="Range"/> become <see cref="NewText"/>.</summary>
public sealed record TextEdit
{
    internal TextEdit(TextRange range, string newText)
    {
        Range = range;
        NewText = newText;
    }

    /// <summary>What is replaced; empty to insert.</summary>
    public TextRange Range { get; internal init; }

    /// <summary>What stands there afterwards; empty to delete.</summary>
    public string NewText { get; internal init; }
}
