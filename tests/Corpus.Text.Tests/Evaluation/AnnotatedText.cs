using Corpus.Evaluation.Quotes;
using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Text.Tests.Evaluation;

/// <summary>A text with what people would annotate in it, and what a reader says of it, both asked for by their words.</summary>
internal sealed class AnnotatedText(string text)
{
    private readonly List<GoldQuote> gold = [];
    private readonly List<AttributedQuotation> found = [];

    /// <summary>People call <paramref name="words"/> speech of <paramref name="speaker"/>.</summary>
    public AnnotatedText Gold(string words, string? speaker, string stype, string? canonical = null)
    {
        var range = Of(words);
        var mention = speaker is null ? null : new GoldSpeaker { Start = Of(speaker).Start, End = Of(speaker).End, Heads = [Of(speaker)] };
        gold.Add(new GoldQuote { Start = range.Start, End = range.End, Kind = "speech", Form = "full", Speaker = mention, Stype = stype,
            Canonical = canonical });
        return this;
    }

    /// <summary>People call <paramref name="words"/> no speech.</summary>
    public AnnotatedText GoldScare(string words)
    {
        gold.Add(new GoldQuote { Start = Of(words).Start, End = Of(words).End, Kind = "other" });
        return this;
    }

    /// <summary>The reader finds <paramref name="words"/>, and for speech the mention and the name of who said it.</summary>
    public AnnotatedText Found(string words, QuoteKind kind, string? mention = null, string? name = null)
    {
        var range = Of(words);
        var quotation = new Quotation { Range = new TextRange(range.Start, range.End), Marked = new TextRange(range.Start - 1, range.End + 1), Block = 0,
            Closed = true, Utterance = found.Count };
        var speaker = kind == QuoteKind.Speech
            ? new QuoteAttribution { Mention = mention is null ? null : new TextRange(Of(mention).Start, Of(mention).End), Name = name, Rule = "by hand" }
            : null;
        found.Add(new AttributedQuotation(quotation, kind, speaker));
        return this;
    }

    /// <summary>The scorer's figures by name, between 0 and 1.</summary>
    public Dictionary<string, double> Figures()
    {
        var annotated = new GoldArticle { Id = "invented", Publisher = "nobody", Text = text, Quotes = gold };
        var article = new ArticleReading { Text = text, Parts = PartsReader.Read(text, LineSplitter.Split(text)), Quotes = found };
        return QuoteReport.Figures(QuoteScorer.Score(annotated, article, null)).ToDictionary(f => f.Name, f => f.Value);
    }

    private GoldRange Of(string words)
    {
        int start = text.IndexOf(words, StringComparison.Ordinal);
        start.ShouldBeGreaterThanOrEqualTo(0, words);
        return new GoldRange(start, start + words.Length);
    }
}
