using Corpus.Text.Attribution.Model;

namespace Corpus.Evaluation.Training;

/// <summary>The learned weights of the three models, in thousandths.</summary>
internal sealed record Weights(int[] Speakers, int[] Kinds, int[] Antecedents)
{
    public AttributionModel Model() => new(new WeightTable(Speakers), new WeightTable(Kinds), new WeightTable(Antecedents));
}
