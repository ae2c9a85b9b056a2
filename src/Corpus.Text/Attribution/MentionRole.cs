namespace Corpus.Text.Attribution;

/// <summary>Where a mention stands in its clause.</summary>
internal enum MentionRole : byte
{
    /// <summary>Nothing is known.</summary>
    Plain,

    /// <summary>The subject of a verb: Psaki said.</summary>
    Subject,

    /// <summary>Behind "according to".</summary>
    AccordingTo,

    /// <summary>Behind "by": called so by critics.</summary>
    Agent,

    /// <summary>Behind "of": the words of Moon.</summary>
    Of,

    /// <summary>Behind another preposition.</summary>
    Preposition,

    /// <summary>Behind a verb: told Psaki.</summary>
    Object,

    /// <summary>Between commas behind another mention: Psaki, a spokeswoman.</summary>
    Apposition,

    /// <summary>Before a colon: Psaki: “…”.</summary>
    Label,

    /// <summary>The owner in a phrase: Moon's adviser.</summary>
    Owner,
}
