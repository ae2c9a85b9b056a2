using Corpus.Text;
using Corpus.Text.Rules;
using Corpus.Text.Storage;
using Corpus.Text.Storage.Digests;

namespace Corpus.Build;

/// <summary>One bucket's file, brought up to date.</summary>
/// <param name="Name">The name of its resource.</param>
/// <param name="Entries">What the corpus-wide index keeps of its articles; the articles themselves are let go.</param>
/// <param name="Failed">The texts that the reader failed on, each with what went wrong; the bucket lacks them.</param>
internal sealed record PackedBucket(string Name, IReadOnlyList<IndexEntry> Entries, IReadOnlyList<KeyValuePair<ListedText, string>> Failed)
{
    /// <summary>The bucket as an earlier run left it in <paramref name="folder"/>; null unless it holds <paramref name="count"/> articles.</summary>
    public static PackedBucket? Kept(int bucket, int count, PackFolder folder)
    {
        string name = RecordFormat.BucketResource(bucket), file = folder.FileOf(name), digest = folder.DigestOf(name);
        if (!File.Exists(digest) || folder.Read(file) is not { } old || BucketReader.Entries(old) is not { } known || known.Count != count) return null;
        folder.Keep(file);
        folder.Keep(digest);
        return new PackedBucket(name, known, []);
    }

    /// <summary>Reads <paramref name="texts"/>, each with its settled id, and writes them as bucket <paramref name="bucket"/> among
    /// <paramref name="buckets"/>.</summary>
    public static PackedBucket Written(int bucket, int buckets, IReadOnlyList<SettledText> texts, Func<string, Article> read, PackFolder folder)
    {
        string name = RecordFormat.BucketResource(bucket);
        var articles = new List<CorpusArticle>();
        var failed = new List<KeyValuePair<ListedText, string>>();
        foreach (var text in texts)
        {
            try
            {
                if (ReadText.From(text.Text, text.Bytes, read) is { } article) articles.Add(article.Under(text.Id));
            }
            // A slip of the reader's own; every other text is packed all the same.
            catch (Exception slip) when (slip is not OutOfMemoryException)
            {
                failed.Add(new(text.Text, slip.Message));
            }
        }
        var handed = new List<HandedText>();
        folder.Write(folder.FileOf(name), BucketWriter.Write(bucket, buckets, articles, Checked));
        folder.Write(folder.DigestOf(name), HandedTexts.Write(handed));
        return new PackedBucket(name, articles.ConvertAll(IndexEntry.Of), failed);

        // A text that could not be checked is the compiler's to check.
        IReadOnlyList<Finding> Checked(CorpusArticle filed)
        {
            try
            {
                var findings = TextFindings.Of(filed);
                if (HandedText.Of(filed, findings) is { } text) handed.Add(text);
                return findings;
            }
            catch (Exception slip) when (slip is not OutOfMemoryException)
            {
                return [Finding.About(RuleTable.NotChecked, slip.GetType().Name)];
            }
        }
    }
}
