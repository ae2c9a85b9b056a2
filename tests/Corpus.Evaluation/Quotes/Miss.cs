namespace Corpus.Evaluation.Quotes;

/// <summary>A quotation that was read otherwise than people read it.</summary>
internal sealed record Miss(string Id, string Type, GoldRange Span, string Form, string Stype, string Place, string Gold, string Found, string Reason);
