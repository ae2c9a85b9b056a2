namespace Corpus.Text.Attribution.People;

/// <summary>A place where the article names a person.</summary>
internal struct NameOccurrence
{
    /// <summary>The name without its titles.</summary>
    public int Start, End;

    /// <summary>The first word's end and the last word's start.</summary>
    public int FirstEnd, LastStart;

    /// <summary>The title before it; empty when there is none.</summary>
    public int TitleStart, TitleEnd;

    /// <summary>The number of words.</summary>
    public int Words;

    /// <summary>The person; below 0 while it is not known: -1 for what is certainly a person's name, -2 for what may be one, -3 for what is one only where
    /// somebody is called so.</summary>
    public int Person;
    public int Block;

    /// <summary>Of a single word, its <see cref="NamePrint"/>.</summary>
    public ulong Print;

    /// <summary>Of a single word, the next occurrence of a single word; -1 behind the last.</summary>
    public int NextSingle;

    /// <summary>The next occurrence of the same person; -1 behind the last. Set when a person's occurrences are asked for.</summary>
    public int Next;
    public Gender Gender;
    public bool Owner;

    /// <summary>Whether its first word is a given name.</summary>
    public bool Given;

    /// <summary>Whether its place in the sentence was looked at.</summary>
    public bool Placed;

    /// <summary>Whether it opens its sentence.</summary>
    public bool Leads;

    /// <summary>Whether a verb follows: Berg said.</summary>
    public bool Acts;

    /// <summary>Whether a verb of speech stands beside it: Berg said, says Berg.</summary>
    public bool Reports;

    /// <summary>Whether a preposition or a verb stands before it: told Berg, with Berg.</summary>
    public bool Oblique;
}
