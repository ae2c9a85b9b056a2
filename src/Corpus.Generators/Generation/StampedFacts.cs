namespace Corpus.Generators.Generation;

/// <summary>An article's facts with the stamp of its characters, which changes with every edit.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Stamp">The stamp; 0 where nobody can read the text.</param>
/// <param name="Parsed">The reading, for records in literals and for the lines in comments.</param>
internal sealed record StampedFacts(ArticleFacts Facts, ulong Stamp, ParsedText Parsed)
{
    public bool Equals(StampedFacts? other) => other is not null && Stamp == other.Stamp && Facts.Equals(other.Facts);

    public override int GetHashCode() => Stamp.GetHashCode();
}
