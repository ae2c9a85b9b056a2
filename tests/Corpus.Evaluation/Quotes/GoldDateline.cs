namespace Corpus.Evaluation.Quotes;

/// <summary>Where an article was written.</summary>
internal sealed record GoldDateline(string Place, int Start, int End);
