namespace Corpus.Evaluation.Training;

/// <summary>One choice to learn from: the features of each possible answer, which answers are right, and how much the choice counts.</summary>
internal sealed record Example(int[][] Answers, bool[] Right, double Weight = 1);
