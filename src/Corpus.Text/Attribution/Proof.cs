namespace Corpus.Text.Attribution;

/// <summary>What shows that a name is that of a person whom the pronoun fits.</summary>
internal enum Proof : byte
{
    /// <summary>The person is known to be a he or a she, as the pronoun says.</summary>
    Agrees,

    /// <summary>A given name or a title shows a person.</summary>
    Certain,

    /// <summary>The last word of the full name stands alone elsewhere.</summary>
    Surname,

    /// <summary>The name is one word, and a verb follows it.</summary>
    Acts,
    Thin,
}
