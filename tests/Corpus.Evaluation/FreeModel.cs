using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.Model;
using Corpus.Text.Attribution.People;
using Corpus.Text.Attribution;
using Corpus.Text.Source;

namespace Corpus.Evaluation;

/// <summary>Decides nothing and counts what it was asked: what the rest of the reading costs.</summary>
internal sealed class FreeModel : IAttributionModel
{
    public long Quotations { get; private set; }

    public long Candidates { get; private set; }

    public int Speaker(int quotation, in QuoteView quote, Buffer<Candidate> candidates)
    {
        Quotations++;
        Candidates += candidates.Count;
        return candidates.Count > 1 ? 1 : 0;
    }

    public int Antecedent(int quotation, Buffer<Antecedent> antecedents, Buffer<Feature> features, PersonIndex persons) => 0;

    public int MostOfSubjectsBefore => int.MaxValue;

    public WeightTable Weights { get; } = new(new int[SpeakerFeatures.Space.Size]);

    public int LeastSpeech(ReadOnlySpan<Feature> form, in QuoteView quote, in Candidate speaker) => int.MinValue;

    public int Speech(int quotation, ReadOnlySpan<Feature> features) => 1;
}
