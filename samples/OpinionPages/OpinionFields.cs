using Corpus.Generators;
using OpinionPages.Corpus;

namespace OpinionPages;

/// <summary>Where a piece stands.</summary>
public enum Stance
{
    Neutral,
    InFavour,
    Against,
}

/// <summary>What the front matter of every opinion piece states.</summary>
[ArticleFields("opinion/**")]
public partial record OpinionFields
{
    public required string Section { get; init; }

    [Unique]
    public required int Number { get; init; }

    public Stance Stance { get; init; } = Stance.Neutral;

    public DateOnly? Embargo { get; init; }

    public IReadOnlyList<string> Topics { get; init; } = [];

    public ArticleRef? Answers { get; init; }

    public SpeakerRef? Author { get; init; }
}
