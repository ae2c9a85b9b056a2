namespace Corpus.Text.Structure;

/// <summary>What day a stated date is of.</summary>
public enum DateRole
{
    /// <summary>A day in the story, or one that nothing explains.</summary>
    Story,

    /// <summary>The article's publication.</summary>
    Published,

    /// <summary>The article's last update.</summary>
    Updated,

    /// <summary>The day of a picture, out of its caption.</summary>
    Picture,
}
