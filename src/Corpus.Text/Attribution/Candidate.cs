namespace Corpus.Text.Attribution;

/// <summary>Words that may name a quotation's speaker, with what speaks for them.</summary>
internal struct Candidate
{
    /// <summary>The mention in this paragraph; -1 for one of an earlier paragraph and for nobody.</summary>
    public int Mention;

    /// <summary>The characters; empty for nobody.</summary>
    public int Start, End;
    public int NameStart, NameEnd;
    public MentionType Type;
    public MentionRole Role;
    public Side Side;

    /// <summary>Its place among the subjects on its side, and among those of reporting verbs.</summary>
    public Rank Rank, Reporting;
    public VerbClass Verb;
    public VerbForm Form;

    /// <summary>Words between it and the quotation, and between its verb and the quotation.</summary>
    public Distance Words, VerbWords;
    public Echo Echo;

    public Clause Clause;
    public bool OwnsSpeech;

    /// <summary>Whether its clause is pushed in between commas or closes the sentence: …, the council said on Monday.</summary>
    public bool Aside;

    /// <summary>Whether it is the subject of its sentence's first verb.</summary>
    public bool Main;

    /// <summary>The token of its cue; -1 for none.</summary>
    public int Cue;

    /// <summary>The sum of its features' weights.</summary>
    public int Score;
}
