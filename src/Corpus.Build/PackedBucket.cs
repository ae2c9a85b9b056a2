using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;

namespace Corpus.Build;

/// <summary>One bucket's file, brought up to date.</summary>
/// <param name="Name">The name of its resource.</param>
/// <param name="Entries">What the corpus-wide index keeps of its articles; the articles themselves are let go.</param>
internal sealed record PackedBucket(string Name, IReadOnlyList<IndexEntry> Entries)
{
    /// <summary>The texts that could be opened once and then no more; the bucket lacks them.</summary>
    public IReadOnlyList<SettledText> Vanished { get; init; } = [];

    /// <summary>The texts that the reader failed on, each with what went wrong; the bucket lacks them.</summary>
    public IReadOnlyList<KeyValuePair<SettledText, string>> Failed { get; init; } = [];

    /// <summary>The texts whose bytes changed after their ids were settled; the bucket has them as they are now, under the ids of before.</summary>
    public IReadOnlyList<SettledText> Changed { get; init; } = [];

    /// <summary>The bucket as an earlier run left it in <paramref name="folder"/>; null unless it holds <paramref name="count"/> articles.</summary>
    public static PackedBucket? Kept(int bucket, int count, PackFolder folder)
    {
        string name = RecordFormat.BucketResource(bucket), file = folder.FileOf(name), digest = folder.DigestOf(name);
        if (!File.Exists(digest) || folder.Read(file) is not { } old || BucketReader.Entries(old) is not { } known || known.Count != count) return null;
        folder.Keep(file);
        folder.Keep(digest);
        return new PackedBucket(name, known);
    }

    /// <summary>Reads <paramref name="texts"/>, each with its settled id, and writes them as bucket <paramref name="bucket"/> among
    /// <paramref name="buckets"/>.</summary>
    public static PackedBucket Written(int bucket, int buckets, IReadOnlyList<SettledText> texts, Func<string, ArticleReading> read, PackFolder folder,
        CancellationToken cancellation)
    {
        string name = RecordFormat.BucketResource(bucket);
        var articles = new List<CorpusArticle>();
        var failed = new List<KeyValuePair<SettledText, string>>();
        var vanished = new List<SettledText>();
        var changed = new List<SettledText>();
        foreach (var text in texts)
        {
            cancellation.ThrowIfCancellationRequested();
            try
            {
                byte[]? bytes = text.Bytes ?? ListedTextReader.Bytes(text.Text);
                if (bytes is null || ListedTextReader.From(text.Text, bytes, read) is not { } article)
                {
                    vanished.Add(text);
                    continue;
                }
                if (text.Bytes is null && Stamp.Of(bytes) != text.Hash) changed.Add(text);
                articles.Add(article.Under(text.Id));
            }
            // A slip of the reader's own; every other text is packed all the same.
            catch (Exception slip) when (slip is not OutOfMemoryException)
            {
                failed.Add(new(text, slip.Message));
            }
        }
        var handed = new List<HandedText>();
        folder.Write(folder.FileOf(name), BucketWriter.Write(bucket, buckets, articles, Checked));
        folder.Write(folder.DigestOf(name), HandedTexts.Write(handed));
        return new PackedBucket(name, articles.ConvertAll(IndexEntry.Of)) { Vanished = vanished, Failed = failed, Changed = changed };

        // A text that could not be checked is the compiler's to check.
        IReadOnlyList<RuleFinding> Checked(CorpusArticle filed)
        {
            try
            {
                var findings = TextFindings.Of(filed);
                if (HandedText.Of(filed, findings) is { } text) handed.Add(text);
                return findings;
            }
            catch (Exception slip) when (slip is not OutOfMemoryException)
            {
                return [RuleFinding.About(RuleTable.NotChecked, slip.GetType().Name)];
            }
        }
    }
}
