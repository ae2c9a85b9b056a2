namespace Corpus.Text.Structure;

/// <summary>What was counted in a line. Of a line longer than <see cref="LineShapes.Counted"/> only the start is counted, so that one endless line costs no
/// more than a short one.</summary>
internal struct LineShape
{
    /// <summary>The line's length in UTF-16 code units.</summary>
    public int Length;

    /// <summary>The number of words that were counted.</summary>
    public int Words;

    /// <summary>How many of them are words that running text cannot do without.</summary>
    public int StopWords;

    /// <summary>How many begin with a capital.</summary>
    public int Capitalised;

    /// <summary>How many are numbers.</summary>
    public int Numbers;

    /// <summary>The number of commas among the counted characters.</summary>
    public int Commas;

    /// <summary>How many sentences end inside the counted characters, the line's own end not among them.</summary>
    public int InnerEnds;

    /// <summary>The hash of its letters and digits, case folded; 0 when it has none.</summary>
    public uint Hash;

    /// <summary>What else can be seen.</summary>
    public LineSigns Signs;

    /// <summary>Whether all of <paramref name="signs"/> are there.</summary>
    public readonly bool Has(LineSigns signs) => (Signs & signs) == signs;

    /// <summary>Whether one of <paramref name="signs"/> is there.</summary>
    public readonly bool HasAny(LineSigns signs) => (Signs & signs) != 0;
}
