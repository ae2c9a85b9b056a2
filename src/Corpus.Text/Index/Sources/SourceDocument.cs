using System.Collections.Concurrent;
using Corpus.Text.Source;

namespace Corpus.Text.Index.Sources;

/// <summary>A text that quotations are checked against: a transcript, a press release, another article.</summary>
internal sealed class SourceDocument
{
    private readonly SpeakerTurns turns;
    private readonly ConcurrentDictionary<string, bool> labelled = new(StringComparer.Ordinal);

    private SourceDocument(string id, string path, ArticleReading article, SpokenWords words, SpeakerTurns turns)
    {
        Id = id;
        Path = path;
        Article = article;
        Words = words;
        this.turns = turns;
    }

    /// <summary>The id by which articles name it.</summary>
    public string Id { get; }

    /// <summary>Its path, as messages show it and articles may name it.</summary>
    public string Path { get; }

    /// <summary>What was read in it.</summary>
    public ArticleReading Article { get; }

    /// <summary>Its words, without its front matter.</summary>
    internal SpokenWords Words { get; }

    /// <summary>The source that the text read as <paramref name="article"/> is.</summary>
    public static SourceDocument Of(string id, string path, ArticleReading article)
    {
        string text = article.Text;
        var words = new SpokenWords(text, text.Length / 6 + 1);
        int start = article.Parts.FrontMatter is { } matter ? Math.Min(matter.Range.End, text.Length) : 0;
        new SpokenWordReader(text, article.Parts.Language, words).Read(start, text.Length, asides: true);
        return new SourceDocument(id, path, article, words, SpeakerTurns.Of(article));
    }

    /// <summary>Whether a text can be a source. What is no UTF-8 is decoded otherwise on other machines, and letters with NULs between them are UTF-16 without
    /// its mark.</summary>
    public static bool IsReadable(string text, SourceEncoding encoding) => encoding != SourceEncoding.Unreadable && text.IndexOf('\0') < 0;

    /// <summary>The same text under another id and path.</summary>
    public SourceDocument Under(string id, string path) => id == Id && path == Path ? this : new SourceDocument(id, path, Article, Words, turns);

    /// <summary>The line, from 1, in which a range of the article's text begins in the file.</summary>
    public int LineOf(TextRange range) => new LineMap(Article.File).PositionOf(Article.Source.InFile(range).Start).Line + 1;

    /// <summary>Who says the words of <paramref name="range"/>: by a label at the line's start, or by the text's own quotation; null when it does not
    /// say.</summary>
    internal string? SpeakerOf(TextRange range) => turns.Of(range) ?? (turns.Count > 0 ? null : QuotedSpeakerOf(range));

    /// <summary>Whether a label of the text gives words to <paramref name="speaker"/>, as <paramref name="isSpeaker"/> says of each; asked once a
    /// speaker.</summary>
    internal bool HasTurnOf(string speaker, Func<string, bool> isSpeaker) => labelled.GetOrAdd(speaker, _ => turns.Names.Any(isSpeaker));

    // Every quotation that holds a part of the words has to name the same speaker.
    private string? QuotedSpeakerOf(TextRange range)
    {
        string? name = null;
        int first = BinarySearch.First(Article.Quotes, Article.Quotes.Count, range.Start, static (q, at, start) => q[at].Quotation.Range.End > start);
        for (int i = first; i < Article.Quotes.Count && Article.Quotes[i].Quotation.Range.Start < range.End; i++)
        {
            if (Article.Quotes[i] is not { Kind: QuoteKind.Speech, Attribution.Name: { } speaker } || (name is not null && name != speaker)) return null;
            name = speaker;
        }
        return first < Article.Quotes.Count && Article.Quotes[first].Quotation.Range.Start <= range.Start ? name : null;
    }
}
