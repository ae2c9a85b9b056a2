using Corpus.Evaluation.Findings;
using Corpus.Evaluation.Pages;
using Corpus.Evaluation.Quotes;
using Corpus.Evaluation.Training;

namespace Corpus.Evaluation;

/// <summary>The verbs of the program: what to measure, on which data.</summary>
internal static class CommandLine
{
    private const string Usage = """
        usage: Corpus.Evaluation VERB [--data FOLDER] [--split dev|train] [--misses FILE]
          quotes   reads the annotated news and prints the figures of score_quotes.py
          predict  prints the findings in the prediction format of score_quotes.py
          pace     prints the speed and the allocations of each room
          cross    learns on four fifths of train and measures on the last, five times over
          pages    reads the annotated web pages and prints the figures of score_body.py
          train-pages  learns the weights of lines from the pages, prints the figures of sites held out, and writes the weights under Language/models/
          findings counts what each rule finds in the news; --misses lists 50 findings at random, to be judged by reading
          train    learns the weights of speakers and kinds on the train split and writes them under Language/models/
          read PATH   prints what the reader finds in one text; - is standard input
        FOLDER is the benchmark's own folder; unset, it is looked for as shared/bench beside the repository.
        """;

    /// <summary>Runs the verb; 0 when it ran, 1 when the data is missing, 2 for a wrong call.</summary>
    public static int Run(string[] args, TextWriter output)
    {
        if (args is ["read", var path]) return Reading.Run(path, output);
        if (Options.Parse(args) is not { } options)
        {
            output.WriteLine(Usage);
            return 2;
        }
        if (!Directory.Exists(options.Data))
        {
            output.WriteLine($"The benchmark is not at {options.Data}; name its folder with --data.");
            return 1;
        }
        switch (options.Verb)
        {
            case "quotes":
                return QuoteEvaluation.Run(options, output);
            case "predict":
                return Predictions.Run(options, output);
            case "pace":
                return Pace.Run(options, output);
            case "cross":
                return TrainingRun.Cross(options, output);
            case "train":
                return TrainingRun.Write(options, output);
            case "findings":
                return FindingEvaluation.Run(options, output);
            case "pages":
                return PageEvaluation.Run(options.Data, options.Misses, output);
            case "train-pages":
                return PageEvaluation.Train(options.Data, Options.Repository, options.Misses, output);
            default:
                output.WriteLine(Usage);
                return 2;
        }
    }
}
