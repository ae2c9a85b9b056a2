namespace Corpus.Benchmarks.Texts;

/// <summary>Hands <c>--corpus</c> to the benchmark processes, which get no arguments of their own.</summary>
internal static class CorpusFolder
{
    /// <summary>The environment variable that holds the folder; absent when texts are made.</summary>
    public const string Variable = "CORPUS_BENCHMARK_FOLDER";
}
