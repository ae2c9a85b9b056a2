
namespace Corpus.Text.Quotations;

/// <summary>Words between quotation marks, before anyone asked who said them. Never crosses a block; a nested quotation belongs to the outer one.</summary>
internal sealed record Quotation
{
    /// <summary>The words, without the marks.</summary>
    public required TextRange Range { get; init; }

    /// <summary>The words with their marks.</summary>
    public required TextRange Marked { get; init; }

    /// <summary>The index of its block in <see cref="Structure.ArticleParts.Blocks"/>.</summary>
    public required int Block { get; init; }

    /// <summary>Whether a closing mark is in the same paragraph.</summary>
    public required bool Closed { get; init; }

    /// <summary>Whether the mark that closes is not the one that the opening mark calls for: “ closed by ".</summary>
    public bool Mismatched { get; init; }

    /// <summary>Whether it goes on in the next paragraph, which opens with a mark again.</summary>
    public bool Continues { get; init; }

    /// <summary>The index of the first quotation of the same utterance: itself, or an earlier one that a cue or a paragraph's end broke off.</summary>
    public required int Utterance { get; init; }

    /// <summary>The quotations inside it, outermost first; empty when there are none.</summary>
    public IReadOnlyList<TextRange> Nested { get; init; } = [];
}
