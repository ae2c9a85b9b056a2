namespace Corpus.Text;

/// <summary>What words between quotation marks are.</summary>
public enum QuoteKind
{
    /// <summary>Somebody's words: said, written or tweeted.</summary>
    Speech,

    /// <summary>A scare quote or a coinage: words held at arm's length.</summary>
    Term,

    /// <summary>The title of a work, a programme or a campaign.</summary>
    Title,

    /// <summary>A nickname, a sign, the text of a form.</summary>
    Other,
}
