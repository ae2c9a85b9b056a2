namespace Corpus.Text.Structure;

/// <summary>What stands around a line.</summary>
internal struct Surroundings
{
    /// <summary>How much the line looks like running text by itself, 0 to 1.</summary>
    public float Prose;

    /// <summary>The running text of the lines before, the nearest counting most, as a level of about 0 to 1.</summary>
    public float MassBefore;

    /// <summary>The same of the lines behind.</summary>
    public float MassBehind;

    /// <summary>The share of the text's running text that stands before, 0 to 1.</summary>
    public float ShareOfMassBefore;

    /// <summary>The length of the run of lines without running text in which the line stands; 0 for running text.</summary>
    public int ShortRun;

    /// <summary>How many lines between the block's start and this one say that the article is over.</summary>
    public int EndSigns;

    /// <summary>Whether such a line came since the last running text.</summary>
    public bool EndSignRun;

    /// <summary>Whether a blank line stands before, in a text that has any.</summary>
    public bool AfterBlank;
}
