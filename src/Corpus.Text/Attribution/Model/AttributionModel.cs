using Corpus.Text.Attribution.Candidates;
using Corpus.Text.Attribution.People;
using Corpus.Text.Language;

namespace Corpus.Text.Attribution.Model;

/// <summary>Decides by the learned weights: the candidate with the greatest sum, the earliest among equals.</summary>
internal sealed class AttributionModel(WeightTable speakers, WeightTable kinds, WeightTable antecedents) : IAttributionModel
{
    private static readonly Lazy<AttributionModel> Learned = new(() => new AttributionModel(
        new WeightTable(SpeakerFeatures.Space, LanguageTables.Models.Rows("speaker-weights")),
        new WeightTable(KindFeatures.Space, LanguageTables.Models.Rows("kind-weights")),
        new WeightTable(AntecedentFeatures.Space, LanguageTables.Models.Rows("antecedent-weights"))));

    /// <summary>The judge with the weights of the tables; they name no words, so every language shares them.</summary>
    public static AttributionModel Instance => Learned.Value;

    /// <inheritdoc/>
    public int Speaker(int quotation, in QuoteView quote, Buffer<Candidate> candidates)
    {
        int best = 0;
        for (int i = 0; i < candidates.Count; i++)
        {
            ref var candidate = ref candidates[i];
            candidate.Score = SpeakerFeatures.Visit(quote, candidate, speakers.Begin()).Sum;
            // No branch: nobody could foresee it.
            best += (i - best) & -(candidate.Score > candidates[best].Score ? 1 : 0);
        }
        return best;
    }

    /// <inheritdoc/>
    public int MostOfSubjectsBefore => 3_600;

    /// <inheritdoc/>
    public int Antecedent(int quotation, Buffer<Antecedent> persons, Buffer<Feature> features, PersonIndex book)
    {
        int best = 0;
        for (int i = 0; i < persons.Count; i++)
        {
            ref var person = ref persons[i];
            person.Score = antecedents.Sum(features.Items.Slice(person.FirstFeature, person.EndFeature - person.FirstFeature));
            if (person.Score > persons[best].Score) best = i;
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
