namespace Corpus.Evaluation.Training;

/// <summary>One choice to learn from: the features of each possible answer, and which answers are right.</summary>
internal sealed record Example(int[][] Answers, bool[] Right);
