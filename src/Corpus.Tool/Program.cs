using Corpus.Tool;

return CorpusCommand.Run(args, ToolStreams.OfProcess());
