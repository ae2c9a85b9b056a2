namespace Corpus.Text.Attribution.People;

/// <summary>A person whom the article names in full.</summary>
internal struct Person
{
    /// <summary>The fullest name, titles left out.</summary>
    public int Start, End;

    /// <summary>The name's first word's end and its last word's start, suffixes left out.</summary>
    public int FirstEnd, LastStart, LastEnd;

    /// <summary>The <see cref="NamePrint"/> of the two words.</summary>
    public ulong FirstPrint, LastPrint;

    /// <summary>The title that stood before it, as a word of the text; empty when none did.</summary>
    public int TitleStart, TitleEnd;

    /// <summary>How often it is named.</summary>
    public int Occurrences;

    /// <summary>How often its first word and its last word stand alone.</summary>
    public int FirstAlone, LastAlone;
    public Gender Gender;

    /// <summary>Whether the pronouns behind its names were asked for its gender.</summary>
    public bool Asked;

    /// <summary>What the words beside its names show it to be. Set when a pronoun asks for it.</summary>
    public Personhood Personhood;

    /// <summary>Its first occurrence; -1 for none. Set when a person's occurrences are asked for.</summary>
    public int First;

    /// <summary>Whether a given name or a title shows that it is a person.</summary>
    public bool Certain;

    /// <summary>Whether the name begins with a given name.</summary>
    public bool Given;

    /// <summary>Whether the article has but one word for this person: Mr. Berg.</summary>
    public bool Single;

    /// <summary>The next person with the same last word and with the same first word; -1 at the end.</summary>
    public int NextLast, NextFirst;
}

/// <summary>The pronoun that goes with a person.</summary>
internal enum Gender : byte
{
    Unknown,
    He,
    She,
}
