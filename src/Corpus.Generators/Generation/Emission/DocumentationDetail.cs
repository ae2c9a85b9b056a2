namespace Corpus.Generators.Generation.Emission;

/// <summary>How much the documentation of a generated member says; less the larger the corpus, because the compiler reads it all.</summary>
internal enum DocumentationDetail
{
    /// <summary>Nothing: the compiler was told to keep no documentation, so nobody would see it.</summary>
    None,

    /// <summary>Headline, outlet, date and file.</summary>
    Brief,

    /// <summary>The counts as well.</summary>
    Counts,

    /// <summary>The lede as well.</summary>
    Full,
}
