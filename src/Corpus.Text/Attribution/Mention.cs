namespace Corpus.Text.Attribution;

/// <summary>Words that name somebody or something: a noun phrase or a pronoun.</summary>
internal struct Mention
{
    /// <summary>The first and the last token.</summary>
    public int First, Last;

    /// <summary>The characters, end exclusive.</summary>
    public int Start, End;

    /// <summary>The characters as a range.</summary>
    public readonly Source.TextRange Range => new(Start, End);

    /// <summary>The characters of the proper name in it; equal when there is none.</summary>
    public int NameStart, NameEnd;

    /// <summary>The classes of its head word.</summary>
    public WordClass Head;

    /// <summary>The verb that it is the subject of, the nearest; -1 for none.</summary>
    public int Verb;
    public int Sentence;

    /// <summary>Its place among the candidates of the quotation for which it was one last.</summary>
    public int Candidate;
    public MentionType Type;
    public MentionRole Role;

    /// <summary>Whether the words are the owner of the phrase around it: <c>Moon's</c> adviser.</summary>
    public bool Owner;

    /// <summary>How its clause hangs on the one before.</summary>
    public Clause Clause;

    /// <summary>Whether it owns words that somebody says: <c>Moon's</c> claim.</summary>
    public bool OwnsSpeech;

    /// <summary>Whether its name goes across "of": Group of Seven.</summary>
    public bool Linked;

    /// <summary>Whether it begins with a determiner.</summary>
    public bool Determined;
}
