namespace Corpus.Text.Attribution.Syntax;

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

/// <summary>What a verb reports.</summary>
internal enum VerbClass : byte
{
    /// <summary>Said, told.</summary>
    Say,

    /// <summary>Added, argued, warned.</summary>
    Speak,

    /// <summary>Wrote, tweeted.</summary>
    Write,

    /// <summary>Believes.</summary>
    Think,

    /// <summary>Calls, describes, criticised.</summary>
    Call,

    /// <summary>According to.</summary>
    According,

    /// <summary>Any other verb.</summary>
    Other,

    /// <summary>An auxiliary with no verb behind it: is, has.</summary>
    Auxiliary,

    /// <summary>No verb at all.</summary>
    None,
}

/// <summary>The form of a verb in its clause.</summary>
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
