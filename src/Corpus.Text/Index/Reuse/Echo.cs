namespace Corpus.Text.Index.Reuse;

/// <summary>The same words, quoted in several texts.</summary>
/// <param name="Places">Where they are quoted, in the order of the texts; at least two texts.</param>
/// <param name="WordsDiffer">Whether any two of the quotations give them in different words.</param>
/// <param name="SpeakersDiffer">Whether any two of the texts give them to different persons.</param>
internal sealed record Echo(IReadOnlyList<EchoPlace> Places, bool WordsDiffer, bool SpeakersDiffer);
