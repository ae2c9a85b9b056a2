using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>An article's facts with the stamp of its characters, which changes with every edit.</summary>
/// <param name="Text">The facts and the reading.</param>
/// <param name="Summary">The same as in the facts.</param>
/// <param name="Stamp">The stamp; 0 where nobody can read the text.</param>
/// <param name="Bucket">The bucket of the id that the article asks for, among as many as there can be; its last bits are the bucket among fewer.</param>
/// <param name="Group">The group of the path, among as many as there can be; its last bits are the group among fewer.</param>
/// <param name="IsArticle">Whether the text could be read, so that it has members.</param>
/// <remarks>
/// A value and no object, and with all that is asked of every article on an edit: the driver compares all of them on every keystroke, and an edit shares all of
/// them out.
/// 10,000 objects are 10,000 trips to memory.
/// </remarks>
internal readonly record struct StampedFacts(ReadText Text, ArticleSummary Summary, ulong Stamp, int Bucket, byte Group, bool IsArticle)
{
    /// <summary>As many groups as there can be.</summary>
    public const int Groups = 128;

    /// <summary>The facts.</summary>
    public ArticleFacts Facts => Text.Facts;

    /// <summary>The reading, for records in literals and for the lines in comments.</summary>
    public ParsedText Parsed => Text.Parsed;

    /// <summary>The stamped facts of a text, of which <paramref name="digest"/> was made; null where it could not be read.</summary>
    public static StampedFacts Of(ParsedText parsed, ArticleDigest? digest)
    {
        var facts = FactsReader.Of(parsed, digest);
        return new(new ReadText(facts, parsed), facts.Summary, digest?.Stamp
            ?? 0, Buckets.Of(facts.Id, Buckets.Most), (byte)Buckets.Of(facts.Path, Groups), digest is not null);
    }

    // A text that waits for what the build task read says nothing yet: it is equal to itself alone.
    public bool Equals(StampedFacts other) =>
        Stamp == other.Stamp && (ReferenceEquals(Text, other.Text)
            || (Facts.Equals(other.Facts) && (!Parsed.Waits || ReferenceEquals(Parsed.File.Source, other.Parsed.File.Source))));

    public override int GetHashCode() => Stamp.GetHashCode();
}
