using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Export;
using Corpus.Text.Source;

namespace Corpus.Tool.Exporting.Documents;

/// <summary>What an annotation of an article marks: a stretch of the file as it stands.</summary>
/// <param name="Id">Its id in the article: <c>q1</c>, <c>s1</c>, <c>c1</c>, <c>b1</c>.</param>
/// <param name="Label"><c>quote</c>, <c>speaker</c>, <c>cue</c> or a block's kind.</param>
/// <param name="Range">Its characters in the file.</param>
/// <param name="Quote">The quotation that it is or belongs to; null for a block.</param>
internal sealed record Span(string Id, string Label, TextRange Range, AttributedQuotation? Quote);

/// <summary>A relation between two spans.</summary>
/// <param name="Label"><c>spoken_by</c>, from a quotation to the words that name its speaker; <c>speaks</c>, from those to the cue; <c>cued_by</c>, from a
/// quotation to the cue where no words name the speaker.</param>
/// <param name="From">The id of the one.</param>
/// <param name="To">The id of the other.</param>
internal sealed record SpanRelation(string Label, string From, string To);

/// <summary>The annotations of one article, standing off from its text.</summary>
internal sealed class Spans
{
    private readonly Dictionary<(string Label, TextRange Range), string> ids = [];
    private readonly Dictionary<char, int> counts = [];
    private readonly List<Span> all = [];
    private readonly List<SpanRelation> relations = [];
    private readonly HashSet<SpanRelation> related = [];
    private readonly LogicalText source;

    private Spans(Text.ArticleReading article)
    {
        source = article.Source;
        foreach (var block in article.Parts.Blocks) IdOf('b', RecordWriter.KindOf(block.Kind), block.Content, null);
        foreach (var quote in article.Quotes)
        {
            if (IdOf('q', "quote", quote.Quotation.Range, quote) is not { } said) continue;
            string? speaker = IdOf('s', "speaker", quote.Attribution?.Mention, quote), cue = IdOf('c', "cue", quote.Attribution?.Cue, quote);
            if (speaker is not null) Relate("spoken_by", said, speaker);
            if (cue is not null) Relate(speaker is null ? "cued_by" : "speaks", speaker ?? said, cue);
        }
    }

    /// <summary>The annotations of <paramref name="article"/>; a stretch that speaks for two quotations is there once.</summary>
    public static (IReadOnlyList<Span> All, IReadOnlyList<SpanRelation> Relations) Of(Text.ArticleReading article)
    {
        var spans = new Spans(article);
        return (spans.all, spans.relations);
    }

    private string? IdOf(char letter, string label, TextRange? range, AttributedQuotation? quote)
    {
        if (range is not { IsEmpty: false } stretch) return null;
        var inFile = source.InFile(stretch);
        if (!ids.TryGetValue((label, inFile), out string? id))
        {
            counts[letter] = counts.GetValueOrDefault(letter) + 1;
            ids.Add((label, inFile), id = $"{letter}{counts[letter]}");
            all.Add(new Span(id, label, inFile, quote));
        }
        return id;
    }

    private void Relate(string label, string from, string to)
    {
        var relation = new SpanRelation(label, from, to);
        if (related.Add(relation)) relations.Add(relation);
    }
}
