using Corpus.Evaluation;

return CommandLine.Run(args, Console.Out);
