
namespace Corpus.Evaluation.Training;

/// <summary>The choices to learn from, for each of the three models.</summary>
internal sealed class Lessons
{
    public List<Example> Speakers { get; } = [];

    public List<Example> Kinds { get; } = [];

    public List<Example> Antecedents { get; } = [];
}
