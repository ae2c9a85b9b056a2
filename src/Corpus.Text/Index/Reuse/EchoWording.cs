namespace Corpus.Text.Index.Reuse;

/// <summary>How the words of two quotations go together.</summary>
internal enum EchoWording
{
    /// <summary>Word for word the same.</summary>
    Same,

    /// <summary>One gives more of the words than the other, or an editor left some out; what both give is the same.</summary>
    Part,

    /// <summary>The same statement in words that differ here and there.</summary>
    Differs,
}
