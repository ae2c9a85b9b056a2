namespace Corpus.Evaluation.Quotes;

/// <summary>What the scorer asks of spans.</summary>
internal static class SpanExtensions
{
    /// <summary>Whether any character is a letter or digit.</summary>
    public static bool ContainsAnyLetterOrDigit(this ReadOnlySpan<char> words)
    {
        foreach (char c in words)
            if (char.IsLetterOrDigit(c)) return true;
        return false;
    }
}
