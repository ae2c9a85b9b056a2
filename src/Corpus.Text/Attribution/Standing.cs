namespace Corpus.Text.Attribution;

/// <summary>A name's place in its sentence.</summary>
internal enum Standing : byte
{
    /// <summary>The subject of a main clause: Berg said.</summary>
    Subject,

    /// <summary>The subject of another clause: when Berg came.</summary>
    Lower,

    /// <summary>It opens its sentence.</summary>
    Leads,

    /// <summary>Behind a preposition or a verb: told Berg.</summary>
    Object,

    /// <summary>Berg's.</summary>
    Owner,
    Other,
}
