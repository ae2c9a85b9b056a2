using Corpus.Text.Records;

namespace Corpus.Generators.Generation;

/// <summary>An article's facts with the stamp of its characters, which changes with every edit.</summary>
/// <param name="Facts">The facts.</param>
/// <param name="Stamp">The stamp; 0 where nobody can read the text.</param>
/// <param name="Parsed">The reading, for records in literals and for the lines in comments.</param>
/// <param name="Bucket">The bucket of the id that the article asks for, among as many as there can be; its last bits are the bucket among fewer.</param>
/// <param name="IsArticle">Whether the text could be read, so that it has members.</param>
/// <remarks>A value and no object, because the driver compares all of them on every keystroke, and an edit shares all of them out: 10,000 objects are 10,000 trips to memory.</remarks>
internal readonly record struct StampedFacts(ArticleFacts Facts, ulong Stamp, ParsedText Parsed, int Bucket, bool IsArticle)
{
    /// <summary>The stamped facts of a text.</summary>
    public static StampedFacts Of(ArticleFacts facts, ulong stamp, ParsedText parsed) =>
        new(facts, stamp, parsed, Buckets.Of(facts.Id, Buckets.Most), facts.Failure is null && !facts.IsUnreadable);

    public bool Equals(StampedFacts other) => Stamp == other.Stamp && (ReferenceEquals(Facts, other.Facts) || Facts.Equals(other.Facts));

    public override int GetHashCode() => Stamp.GetHashCode();
}
