using Corpus.Text;
using Corpus.Text.Structure;

namespace Corpus.Evaluation.Pages;

/// <summary>What the reader found on a page, as <c>to_predictions.py</c> turns an exported record.</summary>
internal sealed record FoundPage
{
    public required string Text { get; init; }
    public required IReadOnlyList<TextRange> Body { get; init; }
    public required IReadOnlyList<TextRange> Boilerplate { get; init; }
    public string? Title { get; init; }
    public string? Author { get; init; }
    public string? Date { get; init; }

    public static FoundPage Of(string text, ArticleParts parts) => new()
    {
        Text = text,
        Body = parts.Blocks.Where(b => IsBody(b.Kind)).Select(b => b.Content).ToList(),
        Boilerplate = parts.Blocks.Where(b => !IsBody(b.Kind)).Select(b => b.Content).ToList(),
        Title = parts.Headline?.Value,
        Author = parts.Authors.Count == 0 ? null : string.Join(", ", parts.Authors.Select(a => a.Value)),
        Date = parts.Published?.Value.ToString(),
    };

    private static bool IsBody(BlockKind kind) => kind is BlockKind.Paragraph or BlockKind.Subheading or BlockKind.Dateline;
}
