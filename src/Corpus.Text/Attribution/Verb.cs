namespace Corpus.Text.Attribution;

/// <summary>A verb of a paragraph with its subject.</summary>
internal struct Verb
{
    public int Token;

    /// <summary>The mention that is its subject; -1 for none.</summary>
    public int Subject;

    /// <summary>The verb whose subject it borrows: "…, calling", "and said"; -1 when the subject is its own.</summary>
    public int Parent;
    public int Sentence;
    public VerbClass Class;
    public VerbForm Form;
}
