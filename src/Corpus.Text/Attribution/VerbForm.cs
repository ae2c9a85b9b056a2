namespace Corpus.Text.Attribution;

/// <summary>How a verb stands in its clause.</summary>
internal enum VerbForm : byte
{
    /// <summary>He said.</summary>
    Finite,

    /// <summary>Said the mayor.</summary>
    Inverted,

    /// <summary>…, calling it so.</summary>
    Ing,

    /// <summary>To say.</summary>
    Infinitive,

    /// <summary>Was called.</summary>
    Passive,

    /// <summary>Sold to a neighbour: a participle behind its noun, or a verb without any subject.</summary>
    Loose,
}
