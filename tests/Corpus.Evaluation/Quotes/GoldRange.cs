namespace Corpus.Evaluation.Quotes;

/// <summary>A stretch of the text, end exclusive.</summary>
internal readonly record struct GoldRange(int Start, int End)
{
    public bool Overlaps(GoldRange other) => Math.Min(End, other.End) > Math.Max(Start, other.Start);
}
