using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution;
using Corpus.Text.Quotations;
using Corpus.Text.Source;
using Corpus.Text.Structure;
using Corpus.Text;

namespace Corpus.Evaluation.Training;

/// <summary>The article reader with a judge of one's own.</summary>
internal static class JudgedReader
{
    public static Article Read(string text, Func<IReadOnlyList<Quotation>, IAttributionModel> judge)
    {
        var parts = PartsReader.Read(text, LineSplitter.Split(text));
        var quotations = QuotationReader.Read(text, parts);
        return new Article { Text = text, Parts = parts, Quotes = SpeakerReader.Read(text, parts, quotations, judge(quotations)) };
    }
}
