using Corpus.Generators.Adapter;
using Corpus.Text.Reading;
using Corpus.Text.Records.Digests;

namespace Corpus.Generators.Generation;

/// <summary>Reads one text for the pipeline. A text that cannot be read becomes facts that say so.</summary>
/// <param name="read">The reader of a text's characters.</param>
internal sealed class TextReading(Func<string, Article> read)
{
    /// <summary>The facts of <paramref name="file"/>. In a build whose task hands over what it read, texts only wait here for what <see cref="CollectedTexts"/> finds for them.</summary>
    public StampedFacts Of(CorpusFile file, CancellationToken cancellation) =>
        file.Role == FileRole.Text ? Read(file, cancellation) : StampedFacts.Of(new ParsedText(file, null, null, null), null);

    /// <summary>The facts of <paramref name="file"/> as the compiler itself reads it.</summary>
    public StampedFacts Read(CorpusFile file, CancellationToken cancellation)
    {
        try
        {
            if (file.Source.GetText(cancellation) is not { } text) return StampedFacts.Of(new ParsedText(file, null, null, null), null);
            var filed = file.File(text, ArticleCache.ReadingOf(text, read));
            return StampedFacts.Of(new ParsedText(file, filed, null, null), ArticleDigest.Of(filed));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return StampedFacts.Of(new ParsedText(file, null, null, failure.Message), null);
        }
    }
}
