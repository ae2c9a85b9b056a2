namespace Corpus.Text.Attribution;

/// <summary>A quotation as its sentence shows it.</summary>
internal struct QuoteView
{
    public int Token;
    public int Sentence;
    public Neighbour Before, Behind;
    public Lead Lead;
    public Tail Tail;
    public Size Size;

    /// <summary>Whether its sentence holds nothing but quotations.</summary>
    public bool Alone;

    /// <summary>Whether its sentence holds a reporting verb with a subject.</summary>
    public bool Reported;

    /// <summary>Whether another quotation stands before it in its sentence.</summary>
    public bool SameSentence;

    /// <summary>The verb of the nearest reporting subject before it and behind it in its sentence, and whether that verb is near; None when there is
    /// none.</summary>
    public VerbClass LeftCue, RightCue;
    public bool LeftNear, RightNear;

    /// <summary>The verb of its sentence's first clause, when that stands before it; None when it does not.</summary>
    public VerbClass MainCue;

    /// <summary>Whether it opens its sentence.</summary>
    public bool Opens;
}
