namespace Corpus.Text.Attribution;

/// <summary>How a clause hangs on the one before it.</summary>
internal enum Clause : byte
{
    /// <summary>It stands on its own.</summary>
    Main,

    /// <summary>He said that she …</summary>
    That,

    /// <summary>He said she …</summary>
    Bare,

    /// <summary>When she …</summary>
    Adverbial,

    /// <summary>…, who …; what she …</summary>
    Relative,
}
