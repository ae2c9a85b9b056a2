namespace Corpus.Text.Attribution;

/// <summary>A person whom a pronoun may mean, with what speaks for it.</summary>
internal struct Antecedent
{
    public int Person;

    /// <summary>Where the person was named last before the pronoun, and how.</summary>
    public Whereabouts Where;
    public Standing Standing;

    /// <summary>Its place among those named before the pronoun, counted back from it.</summary>
    public Rank Rank;

    /// <summary>When the person spoke last.</summary>
    public Turn Turn;

    /// <summary>What shows that the name is a person's, and whether the pronoun fits.</summary>
    public Proof Proof;

    /// <summary>How often the person was named before, up to the reach of the look back.</summary>
    public Frequency Named;

    /// <summary>Whether the name stood in a quotation.</summary>
    public bool Quoted;

    /// <summary>Whether the pronoun's paragraph names the person before anybody else.</summary>
    public bool First;

    /// <summary>Whether the person is the subject of a sentence of the pronoun's paragraph.</summary>
    public bool Topic;

    /// <summary>The sum of the weights, and where its features stand.</summary>
    public int Score, FirstFeature, EndFeature;
}
