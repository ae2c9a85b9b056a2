using System.Collections.Immutable;
using Corpus.Generators.Adapter;
using Corpus.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generators.Generation.Pipeline;

/// <summary>Reads texts for the pipeline. A text that cannot be read becomes facts that say so.</summary>
/// <param name="read">The reader of a text's characters. What it read is kept with the text: another option of the project makes nobody read again.</param>
internal sealed class TextReading(Func<string, ArticleReading> read)
{
    /// <summary>
    /// The facts of <paramref name="file"/>; nothing for a file that is no text of the corpus, which is never opened. In a build whose task hands over what it
    /// read,
    /// texts only wait here for what <see cref="CollectedTexts"/> finds for them.
    /// </summary>
    public ImmutableArray<StampedFacts> Of(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation)
    {
        var folder = CorpusFolder.From(options.GlobalOptions);
        if (folder.IsDigest(file)) return ImmutableArray.Create(Waiting(new CorpusFile(file, file.Path, null, FileRole.Digest)));
        if (folder.FileOf(file) is not { } text) return ImmutableArray<StampedFacts>.Empty;
        return ImmutableArray.Create(text.Role == FileRole.Text ? Read(text, cancellation) : Waiting(text));
    }

    /// <summary>The facts of <paramref name="file"/> as the compiler itself reads it.</summary>
    public StampedFacts Read(CorpusFile file, CancellationToken cancellation)
    {
        try
        {
            if (file.Source.GetText(cancellation) is not { } text) return StampedFacts.Of(new ParsedText(file, null, null, null), null);
            var reading = ArticleCache.ReadingOf(text, read);
            var filed = file.File(text, reading.Article);
            return StampedFacts.Of(new ParsedText(file, filed, null, null), reading.DigestOf(filed));
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return StampedFacts.Of(new ParsedText(file, null, null, failure.Message), null);
        }
    }

    private static StampedFacts Waiting(CorpusFile file) => StampedFacts.Of(new ParsedText(file, null, null, null), null);
}
