using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.People;
using Corpus.Text.Language;
using Corpus.Text.Source;

namespace Corpus.Text.Attribution.Model;

/// <summary>Decides by the learned weights: the candidate with the greatest sum, the earliest among equals.</summary>
internal sealed class AttributionModel(WeightTable speakers, WeightTable kinds, WeightTable antecedents) : IAttributionModel
{
    private static readonly Lazy<AttributionModel> FromTables = new(() => new AttributionModel(
        new WeightTable(SpeakerFeatures.Space, Lexicon.WeightsOf("speaker")),
        new WeightTable(KindFeatures.Space, Lexicon.WeightsOf("kind")),
        new WeightTable(AntecedentFeatures.Space, Lexicon.WeightsOf("antecedent"))));

    /// <summary>The model with the weights of the tables; they name no words, so every language shares them.</summary>
    public static AttributionModel Learned => FromTables.Value;

    /// <inheritdoc/>
    public int Speaker(int quotation, in QuoteView quote, Buffer<Candidate> candidates)
    {
        int best = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            ref var candidate = ref candidates[i];
            candidate.Score = SpeakerFeatures.Score(speakers, quote, candidate);
            if (candidate.Score > candidates[best].Score) best = i;
        }
        return best;
    }

    /// <inheritdoc/>
    public int MostOfSubjectsBefore { get; } = SpeakerFeatures.MostOfSubjectsBefore(speakers);

    /// <inheritdoc/>
    public int Antecedent(int quotation, Buffer<Antecedent> candidates, Buffer<Feature> features, PersonIndex persons)
    {
        int best = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            ref var person = ref candidates[i];
            person.Score = antecedents.Sum(features.Items.Slice(person.FirstFeature, person.EndFeature - person.FirstFeature));
            if (person.Score > candidates[best].Score) best = i;
        }
        return best;
    }

    /// <inheritdoc/>
    public WeightTable Weights => speakers;

    /// <inheritdoc/>
    public int LeastSpeech(ReadOnlySpan<Feature> form, in QuoteView quote, in Candidate speaker) =>
        kinds.Sum(form) + KindFeatures.LeastOfWords(kinds, quote, speaker);

    /// <inheritdoc/>
    public int Speech(int quotation, ReadOnlySpan<Feature> features) => kinds.Sum(features);
}
