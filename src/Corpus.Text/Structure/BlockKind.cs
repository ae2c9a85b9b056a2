
namespace Corpus.Text;

/// <summary>What a block of a news text is.</summary>
public enum BlockKind
{
    /// <summary>YAML between two lines of three hyphens at the very top.</summary>
    FrontMatter,

    /// <summary>The title of the article.</summary>
    Headline,

    /// <summary>A title inside the article, or the deck below its headline.</summary>
    Subheading,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Where it was written, before the first words: <c>SEOUL –</c>.</summary>
    Dateline,

    /// <summary>When it was published or updated.</summary>
    Date,

    /// <summary>The words below a picture.</summary>
    Caption,

    /// <summary>Who took the picture.</summary>
    Credit,

    /// <summary>Running text; whatever is not recognised is a paragraph.</summary>
    Paragraph,

    /// <summary>Site boilerplate: navigation, forms, share and comment prompts, copyright, related links, biographies.</summary>
    Boilerplate,
}
