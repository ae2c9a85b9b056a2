namespace Corpus.Text.Attribution;

/// <summary>A subject's place among the subjects, counted from the quotation.</summary>
internal enum Rank : byte
{
    First,
    Second,
    Third,
    Later,

    /// <summary>No subject.</summary>
    None,
}
