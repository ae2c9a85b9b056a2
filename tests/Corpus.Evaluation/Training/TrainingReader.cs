using Corpus.Text;
using Corpus.Text.Attribution;
using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;

namespace Corpus.Evaluation.Training;

/// <summary>The article reader with a model of one's own.</summary>
internal static class TrainingReader
{
    /// <summary>Reads <paramref name="text"/> with the model that <paramref name="model"/> makes for its quotations; <paramref name="decided"/> receives each
    /// quotation while the reading still stands at it.</summary>
    public static ArticleReading Read(string text, Func<IReadOnlyList<Quotation>, IAttributionModel> model,
        Action<AttributionReading, int, AttributedQuotation, Discourse>? decided = null)
    {
        var parts = PartsReader.Read(text, LineSplitter.Split(text));
        var quotations = QuotationReader.Read(text, parts);
        return new ArticleReading { Text = text, Parts = parts, Quotes = Read(text, parts, quotations, model(quotations), decided) };
    }

    /// <summary>The quotes of a text whose quotations are known.</summary>
    public static IReadOnlyList<AttributedQuotation> Read(string text, ArticleParts parts, IReadOnlyList<Quotation> quotations, IAttributionModel model,
        Action<AttributionReading, int, AttributedQuotation, Discourse>? decided = null)
    {
        using var reading = new AttributionReading(text, parts, quotations, model, true);
        return reading.Read((number, quote, before) => decided?.Invoke(reading, number, quote, before));
    }
}
